"""Invented families for the tests of duplicates: strangers by default, alike where a test says so."""

from collections.abc import Sequence
from typing import Any

from sitter_desk.domain.claim import Claim
from sitter_desk.domain.records import Account, Child, Use
from tests.unit.domain.builders import applicant, application, child, use

SURNAMES = (("練習田", "レンシュウダ"), ("見本川", "ミホンガワ"), ("例題山", "レイダイヤマ"), ("仮名森", "カリナモリ"))
GIVEN = (("太郎", "タロウ"), ("花子", "ハナコ"), ("次郎", "ジロウ"), ("桃子", "モモコ"))
CHILDREN = (("蓮", "レン"), ("結愛", "ユア"), ("陸", "リク"), ("葵", "アオイ"))


def account(of: int, **changes: Any) -> Account:
    values = {"bank": "0001", "branch": "001", "kind": "1", "number": f"1{of:06d}", "holder_kana": "ﾚﾝｼﾕｳ"}
    return Account(**{**values, **changes})


def family_child(number: int, *, of: int | None = None, **changes: Any) -> Child:
    """A child of application ``of`` with the face of family ``number``."""
    (name, kana), (given, reading) = SURNAMES[number % 4], CHILDREN[number % 4]
    values = {
        "id": f"child-{number if of is None else of}", "applicant": f"applicant-{number if of is None else of}",
        "name": f"{name}　{given}", "kana": f"{kana}　{reading}", "birthday": f"2020-0{number + 1}-11",
        "birthday_text": "",
    }  # fmt: skip
    return child(**{**values, **changes})


def family(
    number: int,
    *,
    of: int | None = None,
    person: dict[str, Any] | None = None,
    children: Sequence[Child] | None = None,
    uses: Sequence[Use] = (),
    **changes: Any,
) -> Claim:
    """Application ``of`` (or ``number``) of family ``number`` (0 to 3), with what is changed; ``uses`` by hand."""
    own = number if of is None else of
    (name, kana), (given, reading) = SURNAMES[number % 4], GIVEN[number % 4]
    values = {
        "id": f"applicant-{own}", "name": f"{name}　{given}", "kana": f"{kana}　{reading}",
        "birthday": f"198{number}-04-0{number + 1}", "address": f"東京都新宿区{name}町{number + 1}-{number + 5}",
        "phone": f"090-{number}234-567{number}", "email": f"renshu{number}@example.jp",
    }  # fmt: skip
    who = applicant(**{**values, **(person or {})})
    kids = tuple(children) if children is not None else (family_child(number, of=own),)
    paper = application(
        **{
            "id": f"application-{own}", "applicant": who.id, "children": tuple(kid.id for kid in kids),
            "account": account(number), "receipt_number": f"R6-0-{own:04d}", "arrived_on": f"2025-03-{own + 1:02d}",
            **changes,
        }
    )  # fmt: skip
    return Claim(application=paper, applicant=who, children=kids, uses=tuple(uses))


def booking(own: int, position: int = 1, **changes: Any) -> Use:
    """A use of application ``own`` for its first child, 9:00 to 12:00."""
    values = {
        "application": f"application-{own}", "child": f"child-{own}", "position": position,
        "sitter": f"練習　シッター{own}", "receipt": "",
    }  # fmt: skip
    return use(f"use-{own}-{position}", **{**values, **changes})

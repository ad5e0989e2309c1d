"""Keys for finding records again: alike for what is one, apart for what is not, and none where nothing is known."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.lookup import account_key, child_key, keys_of, receipt_key
from sitter_desk.domain.records import Account, CarriedOver, Certification, Record, UsedHours
from tests.unit.domain.builders import applicant, application, child, finding, use

CARRIED = CarriedOver(
    id="c", owner="ward", engagement="engagement", subject="person", year_of_use=2024, child_name="佐藤　練習蓮",
    child_birthday="2020-05-06", hours=(UsedHours(month="2024-05", hours=6),), receipts=("No. 12", "No.13"),
    former_contractor="", waiting="",
)  # fmt: skip
SITTER = Certification(
    id="s", owner="ward", engagement="engagement", kind="sitter", name="練習　花", company="ベビーケア練習", number="",
    valid_from="2024-04-01", valid_until="",
)  # fmt: skip


def account(**changes: Any) -> Account:
    values = {"bank": "0001", "branch": "001", "kind": "1", "number": "0000001", "holder_kana": "ｻﾄｳ"}
    return Account(**{**values, **changes})


@pytest.mark.parametrize(
    ("record", "keys"),
    [
        (
            applicant(),
            {
                ("phone", "9000000001"), ("email", "renshu@example.jp"),
                ("reading", "サトウレンシユウタロウ 1990-05-06"),
                ("name", "佐藤練習太郎 1990-05-06"), ("address", "東京都新宿区練習町1-2-3 サト"),
            },
        ),
        (applicant(birthday="", phone="", email="", address=""), set()),
        (child(), {("child", "佐藤練習蓮 2020-05-06"), ("child_reading", "サトウレンシユウレン 2020-05-06")}),
        (child(kana=""), {("child", "佐藤練習蓮 2020-05-06")}),
        (child(birthday=""), set()),
        (application(), {("account", "0001-001-1-1")}),
        (application(account=account(number="")), set()),
        (use(), {("sitter", "練習花 2024-10-03")}),
        (use(receipt="Ｎｏ.　７", sitter=""), {("receipt", "no.7")}),
        (CARRIED, {("carried", "佐藤練習蓮 2020-05-06"), ("carried_receipt", "no.12"), ("carried_receipt", "no.13")}),
        (replace(CARRIED, child_birthday="", receipts=()), set()),
        (SITTER, {("sitter", "練習花")}),
        (replace(SITTER, kind="company", company=""), {("company", "練習花")}),
        (finding(), set()),
    ],
)  # fmt: skip
def test_the_keys_of_each_record(record: Record, keys: set[tuple[str, str]]) -> None:
    found = list(keys_of(record))
    assert set(found) == keys
    assert len(found) == len(keys)
    assert all(kind and key for kind, key in found)


def test_a_carried_over_child_is_the_child_of_an_application() -> None:
    """So the ledger finds what a former contractor counted."""
    [key] = [key for kind, key in keys_of(CARRIED) if kind == "carried"]
    assert key == child_key(child(name="佐藤 練習蓮").name, child().birthday)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("髙橋　練習", "高橋練習", True),
        ("渡邊 練習", "渡辺練習", True),
        ("渡邉\U000e010f　練習", "渡辺 練習", True),
        ("ｻﾄｳ 練習", "サトウ練習", True),
        ("Nguyen 練習", "ＮＧＵＹＥＮ練習", True),
        ("佐藤練習", "佐籐練習", False),
        ("伊藤練習", "伊東練習", False),
    ],
)
def test_a_child_is_one_however_its_name_is_spelt(one: str, other: str, *, same: bool) -> None:
    assert (child_key(one, "2020-05-06") == child_key(other, "2020-05-06")) == same
    assert child_key(one, "2020-05-06") != child_key(other, "2020-05-07")
    assert child_key(one, "") == ""


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({"number": "１"}, True),
        ({"number": "0000001 "}, True),
        ({"holder_kana": "ﾍﾞﾂﾉ ﾋﾄ"}, True),  # the account is the same, whoever is written on it
        ({"number": "0000010"}, False),
        ({"kind": "2"}, False),
        ({"branch": "002"}, False),
        ({"bank": "0002"}, False),
    ],
)
def test_an_account_is_its_numbers(changes: dict[str, str], *, same: bool) -> None:
    assert (account_key(account(**changes)) == account_key(account())) == same


@given(st.text(max_size=8))
def test_a_receipt_is_found_however_it_is_spaced(text: str) -> None:
    assert receipt_key(text) == receipt_key(f" {text}　")
    assert not set(receipt_key(text)) & set(" 　\t\n")

"""An invented ward: as many applicants as wanted, as unlike and as alike as people are, some of them twice.

Few family names are everybody's and many are rare; families share address, telephone and account, sitters work for many
families but for one at a time. Every ``PLANTED_EACH``th application is followed by one that repeats something of it.
"""

import random
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from typing import Any

from sitter_desk.domain.claim import Claim
from sitter_desk.domain.lookup import keys_of
from sitter_desk.domain.records import Account, Applicant, Application, Child, DuplicateKind, Record, Use
from sitter_desk.vault.connection import Connection, transaction
from tests.bench.people import insert, rows_of

PLANTED_EACH = 30
ROUNDS_EACH = 5
USES = 3
FIRST_DAY = date(2024, 4, 1)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Letters with their reading."""
    return tuple((letter, kana) for letter, kana in (each.split("=") for each in text.split()))


FRONT = _pairs(
    "佐=サ 高=タカ 山=ヤマ 中=ナカ 小=コ 大=オオ 松=マツ 石=イシ 木=キ 林=ハヤシ 森=モリ 川=カワ 田=タ 吉=ヨシ 藤=フジ "
    "渡=ワタ 伊=イ 加=カ 清=キヨ 原=ハラ"
)
BACK = _pairs(
    "藤=トウ 橋=ハシ 口=グチ 村=ムラ 林=バヤシ 野=ノ 田=ダ 本=モト 井=イ 沢=ザワ 島=シマ 原=ハラ 崎=ザキ 木=ギ 山=ヤマ "
    "川=カワ 谷=タニ 塚=ヅカ 岡=オカ 内=ウチ"
)
GIVEN = _pairs(
    "蓮=レン 陸=リク 葵=アオイ 凛=リン 湊=ミナト 律=リツ 樹=イツキ 陽=ヨウ 咲=サキ 杏=アン 莉=リ 朔=サク 岳=ガク "
    "結=ユイ 紬=ツムギ 芽=メイ 光=ヒカル 海=カイ 空=ソラ 花=ハナ"
)
ENDING = _pairs(
    "太=タ 斗=ト 翔=ショウ 真=マ 人=ヒト 介=スケ 子=コ 美=ミ 奈=ナ 香=カ 乃=ノ 衣=イ 菜=サイ 実=ジツ 希=キ 音=ネ"
)
SLOTS = (("08:00", "11:00"), ("11:00", "14:00"), ("14:00", "18:00"), ("18:00", "22:00"))
COMPANIES = tuple(f"練習シッター{number}社" for number in range(30))


class _Ward:
    """Draws people and bookings; nothing is drawn twice by chance that would be suspicious."""

    def __init__(self, crowd: "Crowd") -> None:
        self.chance = random.Random(crowd.people)
        self.serial = count(1)
        self.shared: dict[str, Any] = {"owner": crowd.owner, "engagement": crowd.engagement}
        self.round = crowd.round
        self.sitters = max(1, crowd.people // 10)
        self.busy: set[tuple[int | str, int, int]] = set()

    def claim(self) -> Claim:
        chance, number, subject = self.chance, next(self.serial), secrets.token_hex(16)
        shared = {**self.shared, "subject": subject}
        (front, front_kana), (back, back_kana) = FRONT[self._skewed(20)], BACK[self._skewed(20)]
        family, kana = front + back, front_kana + back_kana
        name, reading = self._given()
        applicant = Applicant(
            id=secrets.token_hex(16), name=f"{family}　練習{name}", kana=f"{kana}　レンシュウ{reading}",
            birthday=str(date(1978, 1, 1) + timedelta(days=chance.randrange(9_000))), birthday_text="",
            postcode="1600022", phone=f"0{chance.choice('789')}0-{number // 10_000:04d}-{number % 10_000:04d}",
            address=f"東京都新宿区練習町{number % 9 + 1}-{chance.randrange(60)}-{chance.randrange(40)}-{number % 900}",
            email=f"renshu{number}@example.jp" if chance.random() < 0.8 else "", **shared,
        )  # fmt: skip
        children = tuple(self._child(applicant, family, kana) for _ in range(1 + (chance.random() < 0.3)))
        return self._apply(applicant, children, number)

    def again(self, claim: Claim, **changes: Any) -> Claim:
        """The same family in another round: records of its own, new bookings."""
        subject = secrets.token_hex(16)
        fresh = {"subject": subject, **changes.pop("applicant", {})}
        applicant = replace(claim.applicant, id=secrets.token_hex(16), **fresh)
        kids = tuple(
            replace(kid, id=secrets.token_hex(16), applicant=applicant.id, subject=subject, **changes.get("child", {}))
            for kid in claim.children
        )
        return self._apply(applicant, kids, next(self.serial), account=claim.application.account)

    def _apply(
        self, applicant: Applicant, children: tuple[Child, ...], number: int, *, account: Account | None = None
    ) -> Claim:
        own = Account(bank=f"{number % 40 + 1:04d}", branch=f"{number % 700:03d}", kind="1",
                      number=f"{number:07d}", holder_kana="ﾚﾝｼﾕｳ")  # fmt: skip
        paper = Application(
            id=secrets.token_hex(16), round=self.round, year_of_use=2024, receipt_number=f"R6-0-{number:06d}",
            arrived_on=str(date(2025, 3, 1) + timedelta(days=number % 40)), arrived_time="", postmarked_on="",
            method="online", applied_at="", form_version="", applicant=applicant.id, account=account or own,
            children=tuple(kid.id for kid in children), source_rows=(), state="received",
            **{**self.shared, "subject": applicant.subject},
        )  # fmt: skip
        uses = tuple(self._use(paper, children[n % len(children)], n, applicant.phone) for n in range(USES))
        return Claim(application=paper, applicant=applicant, children=children, uses=uses)

    def _child(self, applicant: Applicant, family: str, kana: str) -> Child:
        name, reading = self._given()
        born = date(2018, 4, 2) + timedelta(days=self.chance.randrange(2_300))
        return Child(
            id=secrets.token_hex(16), applicant=applicant.id, name=f"{family}　練習{name}",
            kana=f"{kana}　レンシュウ{reading}", birthday=str(born), birthday_text="", relationship="子",
            categories=(), hours_elsewhere=0, **{**self.shared, "subject": applicant.subject},
        )  # fmt: skip

    def _use(self, paper: Application, child: Child, position: int, home: str) -> Use:
        sitter, day, slot = self._free(home)
        start, end = SLOTS[slot]
        company = sitter % len(COMPANIES)
        return Use(
            id=secrets.token_hex(16), application=paper.id, child=child.id, position=position + 1,
            day=str(FIRST_DAY + timedelta(days=day)), start=start, end=end, fee_yen=7_500, other_yen=0, discount_yen=0,
            discount_kind="", hourly_yen=0, paid_yen=0, company=COMPANIES[company], sitter=f"練習　保育{sitter}",
            receipt=f"{company:02d}-{next(self.serial):07d}", source_row="", struck=False,
            left_out="",
            **{**self.shared, "subject": paper.subject},
        )  # fmt: skip

    def _free(self, home: str) -> tuple[int, int, int]:
        """A sitter, day and slot at which neither the sitter nor the family has anything else."""
        while True:
            sitter, day, slot = (self.chance.randrange(size) for size in (self.sitters, 360, len(SLOTS)))
            wanted = {(sitter, day, slot), (home, day, slot)}
            if not wanted & self.busy:
                self.busy |= wanted
                return sitter, day, slot

    def _given(self) -> tuple[str, str]:
        (front, kana), (back, ending) = GIVEN[self._skewed(20)], ENDING[self._skewed(16)]
        return front + back, kana + ending

    def _skewed(self, size: int) -> int:
        return int(size * self.chance.random() ** 1.7)


def _first_use(claim: Claim, **changes: Any) -> Claim:
    return replace(claim, uses=(replace(claim.uses[0], **changes), *claim.uses[1:]))


def _at_the_time_of(claim: Claim) -> dict[str, str]:
    use = claim.uses[0]
    return {"day": use.day, "start": use.start, "end": use.end}


def _same_child(claim: Claim, ward: _Ward) -> Claim:
    return ward.again(claim, child={"name": f"{claim.children[0].name[:-1]}囲", "kana": claim.children[0].kana})


def _same_person(claim: Claim, ward: _Ward) -> Claim:
    other = date.fromisoformat(claim.applicant.birthday) + timedelta(days=9)
    return ward.again(claim, applicant={"birthday": str(other)})


def _same_account(claim: Claim, ward: _Ward) -> Claim:
    stranger = ward.claim()
    return replace(stranger, application=replace(stranger.application, account=claim.application.account))


def _same_receipt(claim: Claim, ward: _Ward) -> Claim:
    return _first_use(ward.claim(), company=claim.uses[0].company, receipt=claim.uses[0].receipt)


def _same_sitter(claim: Claim, ward: _Ward) -> Claim:
    use = claim.uses[0]
    return _first_use(ward.claim(), sitter=use.sitter, company=use.company, **_at_the_time_of(claim))


_PLANTS: dict[DuplicateKind, Callable[[Claim, _Ward], Claim]] = {
    "same_time": lambda claim, ward: _first_use(ward.again(claim), **_at_the_time_of(claim)),
    "same_sitter": _same_sitter,
    "same_receipt": _same_receipt,
    "same_account": _same_account,
    "same_person": _same_person,
    "same_child": _same_child,
}


@dataclass
class Crowd:
    """``people`` applicants; a fifth of them come again in another round, and every thirtieth is followed by what may
    be the same. ``planted`` names those by kind and ids of both applications, once they were drawn."""

    people: int
    owner: str
    engagement: str
    round: str
    planted: set[tuple[DuplicateKind, frozenset[str]]] = field(default_factory=set)

    def claims(self) -> Iterator[Claim]:
        """All of them, in the order of their numbers."""
        ward, kinds = _Ward(self), list(_PLANTS)
        for number in range(self.people):
            claim = ward.claim()
            yield claim
            if number % ROUNDS_EACH == 0:
                yield ward.again(claim)
            elif number % PLANTED_EACH == 1:
                kind = kinds[number // PLANTED_EACH % len(kinds)]
                second = _PLANTS[kind](claim, ward)
                self.planted.add((kind, frozenset({claim.application.id, second.application.id})))
                yield second


def fill(connection: Connection, claims: Sequence[Claim]) -> None:
    """Writes the records and the keys under which they are found, without history and log."""
    records = [record for claim in claims for record in _records(claim)]
    keys = [(*key, record.id, record.subject) for record in records for key in dict.fromkeys(keys_of(record))]
    with transaction(connection):
        for name, rows in rows_of(records).items():
            connection.executemany(insert(name, len(rows[0])), rows)
        connection.executemany(insert("lookup", 4), sorted(keys))


def _records(claim: Claim) -> Iterator[Record]:
    yield from (claim.applicant, *claim.children, claim.application, *claim.uses)

"""The circle with two windows in two processes, by keys and mouse alone.

The ward makes its desk, the contractor its own from the ward's kit, and one round goes round: portal file, kit, intake,
pre-screening, disc, decision, disc, notices, every hand-over on paper, closing disc. What is asked at the end stands on
the screens and on the papers.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tests.journeys import first_day as day
from tests.journeys import first_round as round_
from tests.journeys.walk import Window
from tests.secret_service import running

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDES = {"ja": ("first-day.md", "「(.+?)」"), "en": ("first-day-en.md", "“(.+?)”")}
SIDES = {"区": "ward", "受託者": "contractor", "The ward": "ward", "The contractor": "contractor"}
_SIDE = re.compile(r"^(?:## )?[1-9]\. ({})[:：]".format("|".join(SIDES)), re.MULTILINE)
RECORDS = [f"K-SJ8-000{number}" for number in range(1, 10)]
NOTICES = ("佐藤 練習太郎", "鈴木 練習美")
LOOKS = ("記録を見た",)
"""They stand between the acts as they come."""
LOGGED = {
    "ward": (
        "業務データを作った", "業務データを開いた", "委託案件を開いた", "コードやパスワードの紙を作った",
        "要件・単価を施行した", "電子申請データを読み込んだ", "コードやパスワードの紙を作った", "帳票を印刷した",
        "取扱者名簿を受理した", "暗号化データを作った", "コードやパスワードの紙を作った", "確認記録票を作った",
        "帳票を印刷した", "確認記録票を作った", "帳票を印刷した", "受渡しを記録した", "暗号化データを開いて見た",
        "相手方の鍵を登録した", "暗号化データを開いて見た", "暗号化データを取り込んだ", "登録の確認を記録した",
        "重複を探した", "審査の案を付けた", "決定を登録した", "審査の案を付けた", "処理回の日を記録した",
        "暗号化データを作った",
        "コードやパスワードの紙を作った", "確認記録票を作った", "帳票を印刷した", "確認記録票を作った",
        "帳票を印刷した", "確認記録票を作った", "帳票を印刷した", "確認記録票を作った", "帳票を印刷した",
        "確認記録票を作った", "帳票を印刷した", "受渡しを記録した", "確認記録票を作った", "帳票を印刷した",
        "確認記録票を作った", "帳票を印刷した", "受渡しを記録した", "暗号化データを開いて見た",
        "暗号化データを取り込んだ",
    ),
    "contractor": (
        "業務データを作った", "業務データを開いた", "暗号化データを開いて見た", "暗号化データを取り込んだ",
        "コードやパスワードの紙を作った", "区の申請データを受け付けた", "受渡しを確認した", "重複を探した",
        "事前審査の結果を残した", "区へ回付した", "コードやパスワードの紙を作った", "帳票を印刷した",
        "暗号化データを作った", "コードやパスワードの紙を作った", "暗号化データを開いて見た",
        "暗号化データを取り込んだ", "通知書を作り、又は取り出した", "帳票を印刷した",
        "封入ロットの封緘を記録した",
        "納品書を作った", "帳票を印刷した", "封入ロットを納品した", "受渡しを確認した", "暗号化データを作った",
        "コードやパスワードの紙を作った",
    ),
}  # fmt: skip
"""The acts of the walk in their order, each once where the same one follows itself."""


def goes_round(language: str, base: Path) -> None:
    """The window of the ward and that of the contractor, each with an account of its own, and no desk yet."""
    with running() as service:
        windows = [Window(site, base, service, language) for site in ("ward", "contractor")]
        try:
            _walk(*windows, base)
        finally:
            for window in windows:
                window.close()
        assert [window.process.returncode for window in windows] == [0, 0]


def _walk(ward: Window, contractor: Window, base: Path) -> None:
    _first_day(ward, contractor, base)
    notices = _first_round(ward, contractor, base)
    assert [len(re.findall(f"{name} +様", notices)) for name in NOTICES] == [1, 1]
    _every_record_agrees(ward)
    for window in (ward, contractor):
        _log_is_whole(window)
    assert [words for words, site in _guide(ward.language) if not _seen(words, site, (ward, contractor))] == []


def _first_day(ward: Window, contractor: Window, base: Path) -> None:
    day.ward_makes_its_desk(ward, base / "ward")
    day.ward_confirms_its_rules(ward)
    day.ward_takes_in_the_portal(ward, base / "export.csv")
    password, key = day.ward_makes_the_kit(ward, base / "disc-kit")
    day.kit_is_handed_over(ward)
    day.contractor_makes_its_desk(contractor, base / "disc-kit", base / "contractor", password, key)
    day.contractor_takes_in(contractor)


def _first_round(ward: Window, contractor: Window, base: Path) -> str:
    """Gives the text of the notices."""
    round_.contractor_screens(contractor)
    round_.bundle_goes_to_the_ward(contractor, ward, base / "disc-first")
    round_.ward_looks_up(ward)
    round_.ward_decides(ward)
    round_.decisions_come_back(ward, contractor, base / "disc-decisions")
    notices = round_.contractor_makes_notices(contractor)
    round_.everything_changes_hands(ward)
    round_.contractor_records_the_delivery(contractor)
    round_.everything_is_returned(ward)
    round_.contractor_confirms(contractor)
    round_.closing_disc(contractor, ward, base / "disc-closing")
    return notices


def _every_record_agrees(ward: Window) -> None:
    """What the ward counted, the contractor counted too; no record waits for anyone."""
    ward.wait_for(RECORDS[0])
    there = ward.do("words")
    assert set(RECORDS) <= set(there)
    assert not set(ward.said("一致")).isdisjoint(there)
    assert set(ward.said("不一致")).isdisjoint(there)
    ward.press("済んでいないもの")
    ward.wait_gone(RECORDS[0])
    assert set(RECORDS).isdisjoint(ward.do("words"))


def _log_is_whole(window: Window) -> None:
    """The log verifies from its first entry to its last, and reads like the walk."""
    window.press("操作記録")
    window.wait_for("操作記録は、はじめから終わりまでつながっています")
    window.column("したこと")
    looks = {words for look in LOOKS for words in window.said(look)}
    acts = [act for act, _ in groupby(each for each in window.read if each not in looks)]
    expected = LOGGED[window.site]
    named = [each if act in window.said(each) else act for act, each in zip(acts, expected, strict=False)]
    assert (named, len(acts)) == (list(expected), len(expected))


def _guide(language: str) -> Iterator[tuple[str, str]]:
    """The words of the guide that stand on a screen, each with the site whose screen it is; "" where both are meant."""
    name, quoted = GUIDES[language]
    chapter = ""
    for line in (DOCS / name).read_text("utf-8").replace("\n   ", " ").splitlines():
        side = _SIDE.match(line)
        chapter = "" if line.startswith("## ") else chapter
        site = SIDES[side[1]] if side else chapter
        chapter = site if line.startswith("## ") else chapter
        yield from ((words, site) for words in re.findall(quoted, line))


def _seen(words: str, site: str, windows: tuple[Window, Window]) -> bool:
    """Whether words of the guide stood on a screen of the site; "…" is whatever stands there."""
    pattern = re.compile(".+".join(map(re.escape, words.split("…"))))
    return any(pattern.fullmatch(text) for window in windows if site in ("", window.site) for text in window.seen)

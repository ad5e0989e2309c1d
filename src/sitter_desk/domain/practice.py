"""研修用データ: an export of the portal with invented people, for practice and for the demonstration (A23).

Every person's name contains 練習, mail goes to example.jp, the town 練習町 and the postcodes 000-… do not exist. The
names are awkward on purpose: 𠮷, 髙, 﨑, variation sequences, Vietnamese, half-width kana, a flat called ①番館. The
cases cover what the rules know: dropped minutes, the night band, coupons, the yearly cap, a child too old. At the end
stand rows as bad as the portal's worst. The same ``rng`` seed gives the same file.
"""

import csv
import io
import random
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sitter_desk.domain.dates import fiscal_year, parse_day, wareki
from sitter_desk.domain.export_file import COLUMNS

Row = tuple[str, ...]

FAMILIES: tuple[tuple[str, str], ...] = (
    ("佐藤", "サトウ"), ("髙橋", "タカハシ"), ("渡邊", "ワタナベ"), ("德永", "トクナガ"), ("山﨑", "ヤマサキ"),
    ("齋藤", "サイトウ"), ("長宗我部", "チョウソカベ"), ("伊", "イ"), ("羽田", "ハネダ"), ("神谷", "カミヤ"),
    ("グエン", "グエン"), ("SMITH", "スミス"), ("都築", "ツヅキ"), ("五十嵐", "イガラシ"),
)  # fmt: skip
RARE_FAMILIES: tuple[tuple[str, str], ...] = (
    ("𠮷田", "ヨシダ"),
    ("葛\U000e0102西", "カサイ"),
    ("渡邉\U000e010f", "ワタナベ"),
    ("辻\U000e0102", "ツジ"),
    ("Nguyễn", "グエン"),
)
"""Families whose characters CP932 does not have."""

GIVEN: tuple[tuple[str, str], ...] = (
    ("太郎", "タロウ"), ("花子", "ハナコ"), ("さくら", "サクラ"), ("裕一朗", "ユウイチロウ"), ("京子", "キョウコ"),
    ("Van Anh", "ヴァンアイン"), ("ほのか", "ホノカ"), ("大翔", "ヒロト"),
)  # fmt: skip
CHILDREN: tuple[tuple[str, str], ...] = (
    ("蓮", "レン"), ("結愛", "ユア"), ("湊", "ミナト"), ("葵", "アオイ"), ("こはる", "コハル"), ("翠", "スイ"),
)  # fmt: skip
BUILDINGS = ("", "　コーポ①番館１０２", "　ザ・タワー／Ⅱ棟 3201", "　練習荘8-9-1235", "　メゾン練習～西～503号室")
COMPANIES = ("ナニーサービス練習株式会社", "株式会社キッズラボ練習", "ベビーケア練習", "スマイルシッター練習合同会社")
SITTERS = ("練習　花", "Ｔ．練習", "山田　練習")
BOOKINGS: tuple[tuple[str, str, int], ...] = (
    ("9:00", "12:30", 210), ("13:00", "17:00", 240), ("20:00", "23:00", 180), ("10:00", "11:45", 105),
    ("18:00", "21:15", 195), ("21:30", "0:15", 165), ("23:00", "3:15", 255), ("06:30", "8:45", 135),
    ("07:00", "15:00", 480), ("18:00", "4:00", 600),
)  # fmt: skip
"""Start, end and minutes; some pass midnight, some end within an hour."""

LONG_BOOKINGS: tuple[tuple[str, str, int], ...] = (("7:00", "17:00", 600), ("9:00", "19:30", 630))
HOURLY_YEN = (1980, 2200, 2500, 2640, 3000, 3500)
COUPONS: tuple[tuple[int, str], ...] = ((0, ""), (0, ""), (0, ""), (1000, "事業者クーポン"), (4400, "こども家庭庁券"))

TOO_OLD_EVERY, OVER_CAP_EVERY, TWINS_EVERY, RARE_EVERY = 20, 25, 17, 4
MANY_USES = 4
DAYS_OF_USE = 330
FEWEST_FOR_BAD_ROWS = 8
SLIP_EVERY = 30
FIRST_HEISEI = 1989


@dataclass(frozen=True, kw_only=True)
class _Case:
    """What makes one invented applicant special."""

    number: int
    too_old: bool
    over_cap: bool
    twins: bool
    born_within: int


def practice_export(
    applicants: int,
    *,
    rng: random.Random,
    year: int = 2024,
    encoding: Literal["utf-8-sig", "cp932"] = "utf-8-sig",
    first: int = 1,
    days: tuple[date, date] | None = None,
) -> tuple[Row, ...]:
    """The header and the rows of an export of ``applicants`` invented applications for uses of fiscal ``year``.

    ``first`` is the number of the first applicant, ``days`` the first and last day of uses; without them uses are
    spread over the year. For CP932 no name holds a character that it lacks. From eight applicants on, an exact double
    and four rows that must be refused stand at the end, each under the number of an otherwise good application.
    """
    span = days or (date(year, 4, 1), date(year, 4, 1) + timedelta(days=DAYS_OF_USE - 1))
    born_within = (4 if days else 5) * 365  # a child is born before its uses, also where they begin in April
    cases = [_case(number, born_within) for number in range(first, first + applicants)]
    groups = [_application(case, rng, year, encoding, span) for case in cases]
    rows = [row for group in groups for row in group]
    if applicants >= FEWEST_FOR_BAD_ROWS:
        rows += _bad_rows([group[0] for group in groups], rng, encoding)
    return (tuple(COLUMNS), *rows)


def to_utf8(rows: Sequence[Row]) -> bytes:
    """The file as the portal writes it in UTF-8 with BOM."""
    return _text(rows).encode("utf-8-sig")


def to_cp932(rows: Sequence[Row]) -> bytes:
    """The file in CP932. Raises UnicodeEncodeError for a character it lacks; nothing is replaced."""
    return _text(rows).encode("cp932")


def _text(rows: Sequence[Row]) -> str:
    sheet = io.StringIO(newline="")
    csv.writer(sheet, lineterminator="\r\n").writerows(rows)
    return sheet.getvalue()


def _case(number: int, born_within: int) -> _Case:
    """Every so many applicants one is special, so that small files hold each kind as well. ``born_within``: days from
    the first birthday that is young enough."""
    return _Case(
        number=number,
        too_old=number % TOO_OLD_EVERY == TOO_OLD_EVERY // 2,
        over_cap=number % OVER_CAP_EVERY == OVER_CAP_EVERY // 2,
        twins=number % TWINS_EVERY == TWINS_EVERY // 2,
        born_within=born_within,
    )


def _application(case: _Case, rng: random.Random, year: int, encoding: str, span: tuple[date, date]) -> list[Row]:
    person = _person(case, rng, year, encoding)
    days = sorted(rng.sample(range((span[1] - span[0]).days + 1), rng.randint(1, MANY_USES)))
    uses = [span[0] + timedelta(days=day) for day in days]
    applied = uses[-1] + timedelta(days=rng.randint(1, 20))
    moment = f"{applied.isoformat()} {rng.randint(7, 22):02}:{rng.randint(0, 59):02}"
    return [_row(person | {"申請日時": moment} | _use(case, day, rng) | _spelling(person, rng)) for day in uses]


def _row(values: dict[str, str]) -> Row:
    return tuple(values.get(column, "") for column in COLUMNS)


def _person(case: _Case, rng: random.Random, year: int, encoding: str) -> dict[str, str]:
    """The cells that all rows of one application share."""
    rare = encoding != "cp932" and case.number % RARE_EVERY == 0
    family, family_kana = rng.choice(RARE_FAMILIES if rare else FAMILIES)
    given, given_kana = rng.choice(GIVEN)
    child, child_kana = rng.choice(CHILDREN)
    kana = f"{family_kana}　レンシュウ{given_kana}"
    return {
        "受付番号": f"E{case.number:05}",
        "申請者氏名": f"{family}　練習{given}",
        "申請者フリガナ": kana,
        "申請者生年月日": _birthday(rng, date(1978, 1, 1), 9000),
        "郵便番号": f"000-{rng.randint(0, 9999):04}",
        "住所": _address(rng),
        "電話番号": f"090-0000-{rng.randint(0, 9999):04}",
        "メールアドレス": f"renshu{case.number}@example.jp",
        "児童氏名": f"{family}　練習{child}",
        "児童フリガナ": f"{family_kana}　レンシュウ{child_kana}",
        "児童生年月日": _child_birthday(case, rng, year),
        "続柄": rng.choice(("長男", "長女", "二男", "子")),
        "多胎児": "1" if case.twins else "",
        "他区市町村での利用時間": str(rng.randint(136, 142)) if case.over_cap else rng.choice(("", "0")),
        "金融機関コード": f"{rng.randint(1, 9899):04}",
        "支店コード": f"{rng.randint(1, 999):03}",
        "預金種目": rng.choice(("普通", "普通", "当座", "貯蓄", "1")),
        "口座番号": f"{rng.randint(1, 9999999):07}",
        "口座名義カナ": rng.choice((kana, half_width(kana))),
    }


def _address(rng: random.Random) -> str:
    street = f"{rng.randint(1, 8)}丁目{rng.randint(1, 28)}番{rng.randint(1, 23)}号"
    return f"東京都新宿区練習町{street}{rng.choice(BUILDINGS)}"


def _birthday(rng: random.Random, first: date, days: int) -> str:
    day = first + timedelta(days=rng.randrange(days))
    return rng.choice((day.isoformat(), day.strftime("%Y/%m/%d"), wareki(day.isoformat())))


def _child_birthday(case: _Case, rng: random.Random, year: int) -> str:
    """Within the age limit all year round, or past it since the year before; some on the awkward 1 and 2 April."""
    if case.too_old:
        return date(year - 7, 4, 1).isoformat()
    if case.number % RARE_EVERY == 1:
        return wareki(date(year - 6, 4, 2).isoformat())
    return _birthday(rng, date(year - 5, 4, 1), case.born_within)


def _use(case: _Case, day: date, rng: random.Random) -> dict[str, str]:
    start, end, minutes = rng.choice(LONG_BOOKINGS if case.over_cap else BOOKINGS)
    fee = minutes * rng.choice(HOURLY_YEN) // 60
    discount, kind = rng.choice(COUPONS)
    if discount >= fee:
        discount, kind = 0, ""
    return {
        "事業者名": rng.choice(COMPANIES),
        "シッター氏名": rng.choice(SITTERS),
        "利用日": rng.choice((day.isoformat(), day.strftime("%Y/%m/%d"))),
        "開始時刻": start,
        "終了時刻": end,
        "保育料(円)": rng.choice((str(fee), f"{fee:,}")),
        "交通費等(円)": rng.choice(("", "0", "840")),
        "割引額(円)": str(discount) if discount else rng.choice(("", "0")),
        "割引の種類": kind,
    }


def _spelling(person: dict[str, str], rng: random.Random) -> dict[str, str]:
    """Now and then a row that is spelt otherwise: spaces and half-width kana, zeros that a spreadsheet took, the
    portal's impossible era."""
    name, kana, phone = person["申請者氏名"], person["申請者フリガナ"], person["電話番号"]
    account = {column: person[column].lstrip("0") for column in ("金融機関コード", "支店コード", "口座番号")}
    era = _portal_era(parse_day(person["申請者生年月日"]) or "")
    slips = (
        {"申請者氏名": name.replace("　", " "), "申請者フリガナ": half_width(kana)},
        account,
        {"電話番号": phone.replace("-", "").lstrip("0")},
        {"申請者生年月日": era} if era else {},
    )
    choice = rng.randrange(SLIP_EVERY)
    return slips[choice] if choice < len(slips) else {}


def _portal_era(birthday: str) -> str:
    """How the portal spoils a birthday before 平成: it counts the years of 平成 backwards. "" for a later one."""
    year, month, day = (int(part) for part in birthday.split("-"))
    return f"平成{year - FIRST_HEISEI + 1}年{month}月{day}日" if year < FIRST_HEISEI else ""


_HALF = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFF61, 0xFF9E)} | {"　": " "}


def half_width(kana: str) -> str:
    """Katakana as a bank writes them: half-width, voicing marks as characters of their own."""
    parts = unicodedata.normalize("NFD", kana).replace("\u3099", "ﾞ").replace("\u309a", "ﾟ")
    return "".join(_HALF.get(sign, sign) for sign in parts)


def _bad_rows(rows: Sequence[Row], rng: random.Random, encoding: str) -> list[Row]:
    """One exact double, then one row each with an impossible date, a formula, a spoilt name and no child."""
    double, dated, formula, named, childless = rng.sample(rows, 5)
    columns = list(COLUMNS)
    name = "<b>練習</b>" if encoding == "cp932" else "<b>練習</b>\u202e太郎"
    year = fiscal_year(dated[columns.index("申請日時")][:10])
    return [
        double,
        _with(dated, {"利用日": f"{year}/2/30"}),
        _with(formula, {"保育料(円)": "=1+1"}),
        _with(named, {"申請者氏名": name}),
        _with(childless, {"児童氏名": "", "児童生年月日": ""}),
    ]


def _with(row: Row, changes: dict[str, str]) -> Row:
    return tuple(changes.get(column, cell) for column, cell in zip(COLUMNS, row, strict=True))

"""The first day: the ward makes its desk and a kit, the contractor makes its desk from it and takes in what came.

The steps of ``docs/first-day.md``, in the words of the screen.
"""

from pathlib import Path

from sitter_desk.domain.practice import to_utf8
from tests.journeys.desk_steps import (
    WARD_PERSON,
    WRITTEN,
    confirm_from_paper,
    prepare_sheet,
    print_paper,
    record_sheet,
    seal_disc,
    type_code,
    write_into,
)
from tests.journeys.walk import Window, fingerprint_of
from tests.unit.domain.builders import COLUMNS
from tests.unit.domain.builders import row as portal_row

LONG = 90.0  # seconds: a new vault, whose keys are derived slowly


def ward_makes_its_desk(ward: Window, folder: Path) -> None:
    """First run of the ward, in five steps."""
    ward.press("区の机を作る")
    ward.into("業務データのフォルダー", str(folder))
    ward.key("Ctrl+Return")
    make_person(ward, WARD_PERSON, "ward", "renshu-aikotoba-1")
    ward.key("Ctrl+Return")
    ward.wait_for("区の名前")
    write_into(
        ward,
        ("区の名前", "新宿区"), ("担当課", "子ども家庭部子ども家庭支援課"), ("受託者", "株式会社練習サポート"),
        ("契約番号", "8新子家第118号"), ("略号", "SJ8"),
    )  # fmt: skip
    ward.key("Ctrl+Return")
    ward.wait_for("通知書の職名")
    write_into(
        ward,
        ("通知書の職名", "新宿区長"), ("通知書の氏名", "練習　太郎"), ("電話", "00-0000-0118"),
        ("問合せ先", "新宿区ベビーシッター利用支援コールセンター"), ("受付時間", "平日9時から17時まで"),
    )  # fmt: skip
    make_desk(ward)


def make_person(window: Window, name: str, login: str, password: str) -> None:
    """The first person of a desk."""
    window.wait_for("もう一度")
    write_into(window, ("氏名", name), ("ログインID", login), ("パスワード", password), ("もう一度", password))


def make_desk(window: Window) -> None:
    """The last step of both first runs: the vault, and its recovery key on paper."""
    window.press("業務データを作る")
    window.wait_for("紙を印刷する", LONG)
    window.press("紙を印刷する")
    window.wait_for("プリンターに送りました。紙が出たか確かめてください。")
    window.press("紙が手元にあり、コードが読めます。このあと封をします。")
    window.press("机を開く")
    window.wait_for("待っている仕事", LONG)


def ward_confirms_its_rules(ward: Window) -> None:
    """Every entry that waits for the ward, table by table; then the version is put in force."""
    ward.press("要件・単価")
    ward.wait_for("…　区確認待ち …")
    ward.choose("表", "区確認待ち")
    while (waiting := ward.number("…　区確認待ち …")) > 0:
        ward.press_one("この表をすべて確かめた", "区で確かめた")
        ward.wait_gone(f"…　区確認待ち {waiting}")
    ward.press("影響を見る")
    ward.wait_for("額も時間も変わりません。")
    ward.into("理由", "区の要綱と照らし合わせました。")
    ward.press("この版を適用する")
    ward.wait_for("… を適用しました。")


def portal_export(file: Path) -> None:
    """Two applications as the portal writes them, and a row that no one can use."""
    second = {
        "受付番号": "E00002", "申請者氏名": "鈴木　練習美", "申請者フリガナ": "スズキ　レンシュウミ",
        "申請者生年月日": "1991-02-03", "電話番号": "090-0000-0002", "メールアドレス": "renshu2@example.jp",
        "住所": "東京都新宿区練習町2-2-2", "児童氏名": "鈴木　練習翔", "児童フリガナ": "スズキ　レンシュウショウ",
        "児童生年月日": "2023-06-07", "申請日時": "2026-03-30 11:00", "利用日": "2025-10-04", "口座番号": "0000002",
        "口座名義カナ": "ｽｽﾞｷ ﾚﾝｼﾕｳﾐ",
    }  # fmt: skip
    first = {"申請日時": "2026-03-30 10:00", "児童生年月日": "2022-05-06", "利用日": "2025-10-03"}
    broken = {"受付番号": "E00003", "申請日時": "2026-03-31 09:00", "利用日": "2025-13-40"}
    file.write_bytes(to_utf8([tuple(COLUMNS), *(portal_row(**each) for each in (first, second, broken))]))


def ward_takes_in_the_portal(ward: Window, file: Path) -> None:
    """The export comes in; the row that can't be used is named."""
    portal_export(file)
    ward.press("電子申請データ")
    ward.press_for_path("電子申請データを選ぶ", str(file))
    ward.press("…行を取り込む")
    ward.wait_for("…行を取り込みました。取り込めない…行は、受け取ったまま残しました。")


def ward_makes_the_kit(ward: Window, disc: Path) -> tuple[str, str]:
    """The list of handlers is accepted, the kit sealed; gives its password and the fingerprint of the ward's key."""
    key = fingerprint_of(print_paper(ward, "鍵の照合票"))
    ward.press("処理回")
    ward.press("委託案件")
    ward.into("取扱者名簿の受理日", WRITTEN)
    ward.press("受理を記録する")
    ward.wait_for("受理を記録しました")
    return seal_disc(ward, disc), key


def kit_is_handed_over(ward: Window) -> None:
    """The disc in the morning, its password notice in the afternoon: two records, each printed and signed."""
    prepare_sheet(ward, "提供", "M-W-SJ8-0001")
    prepare_sheet(ward, "提供", "PW-W-SJ8-0001")
    record_sheet(ward, "K-SJ8-0001", 1)
    record_sheet(ward, "K-SJ8-0002", 1)


def contractor_makes_its_desk(contractor: Window, disc: Path, folder: Path, password: str, key: str) -> None:
    """First run of the contractor from the kit, in five steps."""
    contractor.press("受託者の机を作る")
    contractor.wait_for("委託案件キットの媒体")
    write_into(contractor, ("委託案件キットの媒体", str(disc)), ("業務データのフォルダー", str(folder)))
    contractor.key("Ctrl+Return")
    type_code(contractor, 7, password)
    contractor.key("Ctrl+Return")
    type_code(contractor, 4, key)
    contractor.key("Ctrl+Return")
    make_person(contractor, "責任　練習郎", "desk", "renshu-aikotoba-2")
    make_desk(contractor)


def contractor_takes_in(contractor: Window) -> None:
    """What the parents wrote becomes applications with numbers; both hand-overs are confirmed from the paper copies."""
    contractor.press("申請")
    contractor.press("電子申請を受け付ける")
    contractor.wait_for("…件を受け付けました。")
    confirm_from_paper(contractor, "K-SJ8-0001", 1)
    confirm_from_paper(contractor, "K-SJ8-0002", 1)

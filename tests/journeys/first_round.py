"""The first round: pre-screened and submitted, decided by the ward, printed, counted in, and every sheet confirmed."""

from datetime import timedelta
from pathlib import Path

from tests.journeys.desk_steps import (
    DAY,
    WRITTEN,
    confirm_from_paper,
    open_disc,
    prepare_sheet,
    print_now,
    print_paper,
    record_sheet,
    seal_disc,
    write_into,
)
from tests.journeys.walk import Window, fingerprint_of


def contractor_screens(contractor: Window) -> None:
    """Both cases are pre-screened and go to the ward."""
    contractor.press("事前審査")
    contractor.press("…件をまとめて事前審査する")
    contractor.wait_for("…件の事前審査を終えました。")
    contractor.press("区への回付を待つ")
    contractor.press("…件を区へ回付する")
    contractor.wait_for("…件を区へ回付しました。次の暗号化データで区へ渡ります。")


def bundle_goes_to_the_ward(contractor: Window, ward: Window, disc: Path) -> None:
    """The contractor's first disc: its key is compared once, by a paper of its own."""
    key = fingerprint_of(print_paper(contractor, "鍵の照合票"))
    password = seal_disc(contractor, disc)
    open_disc(ward, disc, password, key)


def ward_looks_up(ward: Window) -> None:
    """The register of residents, which no disc brings."""
    ward.press("住民登録の確認")
    ward.press("未照会をすべて選ぶ")
    ward.press("登録あり")
    ward.press("…件の結果を記録する")
    ward.wait_for("…件のうち未照会 …件")


def ward_decides(ward: Window) -> None:
    """A verdict on each case, then one act that registers the approval of the round."""
    ward.press("決定")
    for done, name in enumerate(("佐藤　練習太郎", "鈴木　練習美"), 1):
        ward.row(name)
        ward.wait_for(name)
        ward.press("交付とする")
        ward.wait_for(f"案 {done}件・残り {2 - done}件")
    ward.press("2 決裁結果の登録")
    ward.wait_for("…件すべて登録できます。額はどれも区の要件・単価で計算し直しました。")
    write_into(
        ward,
        ("起案番号", "8新子家第501号"), ("決裁日", WRITTEN), ("決裁権者の職", "子ども家庭部長"), ("施行日", WRITTEN),
        ("文書番号", "8新子家第502号"), ("支払予定日", f"{DAY + timedelta(weeks=9):%Y/%m/%d}"),
    )  # fmt: skip
    ward.press("…件の決裁結果を登録する")
    ward.wait_for("…件の決定を登録し、署名しました。")


def decisions_come_back(ward: Window, contractor: Window, disc: Path) -> None:
    """The signed decisions travel to the contractor."""
    open_disc(contractor, disc, seal_disc(ward, disc))


def contractor_makes_notices(contractor: Window) -> str:
    """A lot of two, printed, put in envelopes and counted by hand; gives the text of the notices."""
    contractor.press("通知書")
    contractor.press("通知書を作る（…件）")
    contractor.press("通知書を印刷へ")
    text = print_now(contractor)
    contractor.press("戻る")
    contractor.into("封入した封筒の数（手で数えた数）", "2")
    contractor.press("この封入ロットを封入済みにする")
    contractor.wait_for("封入ロット … は、数が合って封入済みになりました")
    contractor.press("一覧に戻る")
    contractor.press("封入ロットを納品する")
    contractor.press("納品書を印刷へ")
    print_now(contractor)
    contractor.press("戻る")
    return text


def everything_changes_hands(ward: Window) -> None:
    """Each disc and each notice on an occasion of its own, and the envelopes: printed, signed, typed from the pen."""
    prepare_sheet(ward, "報告", typed=(("ラベルの番号を打つ", "M-C-SJ8-0001", 1),))
    prepare_sheet(ward, "報告", typed=(("ラベルの番号を打つ", "PW-C-SJ8-0001", 1),))
    prepare_sheet(ward, "提供", "M-W-SJ8-0002")
    prepare_sheet(ward, "提供", "PW-W-SJ8-0002")
    prepare_sheet(ward, "納品", typed=(("交付決定通知書（封緘済み）", "B-SJ8-0001", 2),))
    record_sheet(ward, "K-SJ8-0003", 1, from_ward=False)
    record_sheet(ward, "K-SJ8-0004", 1, from_ward=False)
    record_sheet(ward, "K-SJ8-0005", 1)
    record_sheet(ward, "K-SJ8-0006", 1)
    record_sheet(ward, "K-SJ8-0007", 2, from_ward=False)


def contractor_records_the_delivery(contractor: Window) -> None:
    """Once the ward has counted the envelopes."""
    contractor.press("通知書")
    contractor.press("納品を記録する")
    contractor.wait_for("納品しました：…")


def everything_is_returned(ward: Window) -> None:
    """The ward's discs come home, and the notices on another occasion."""
    prepare_sheet(ward, "返却", "M-W-SJ8-0001", "M-W-SJ8-0002")
    prepare_sheet(ward, "返却", "PW-W-SJ8-0001", "PW-W-SJ8-0002")
    record_sheet(ward, "K-SJ8-0008", 1, 1, from_ward=False)
    record_sheet(ward, "K-SJ8-0009", 1, 1, from_ward=False)


def contractor_confirms(contractor: Window) -> None:
    """Every hand-over from the contractor's own paper copies."""
    for number, counts in ((3, (1,)), (4, (1,)), (5, (1,)), (6, (1,)), (7, (2,)), (8, (1, 1)), (9, (1, 1))):
        confirm_from_paper(contractor, f"K-SJ8-000{number}", *counts)


def closing_disc(contractor: Window, ward: Window, disc: Path) -> None:
    """What the contractor confirmed travels to the ward: both counts of every record agree."""
    open_disc(ward, disc, seal_disc(contractor, disc))
    ward.press("確認記録票")

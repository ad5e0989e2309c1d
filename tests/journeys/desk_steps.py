"""What people do at either window again and again: print a paper, seal a disc, open one, record a hand-over."""

from datetime import datetime, timedelta
from pathlib import Path
from time import sleep

from sitter_desk.domain.dates import OFFICE_TIME
from tests.journeys.walk import Window, password_of

PLACE = "区役所　窓口"
SENT = "…枚をプリンターに送りました。全てそろっているか、確かめてください。"
WARD_PERSON, CONTRACTOR_PERSON = "区　練習子", "責任　練習郎"
DAY = datetime.now(OFFICE_TIME) - timedelta(days=1)
WRITTEN = f"{DAY:%m/%d}"
"""The day on papers that say no hour: yesterday."""


def write_into(window: Window, *fields: tuple[str, str]) -> None:
    """Each field by its name."""
    for name, text in fields:
        window.into(name, text)


def type_code(window: Window, groups: int, code: str) -> None:
    """A code as it is read from paper, sign after sign from the first box."""
    window.press_box(f"{groups}組のうち1組目")
    window.write(code.replace("-", ""))


def print_now(window: Window, reference: str = "") -> str:
    """Prints the paper that is shown, counts its sheets; gives its text."""
    window.wait_for("片面・白黒・原寸で印刷します。")
    window.press("印刷する")
    window.wait_for(SENT)
    window.into("出た紙の枚数", str(window.number(SENT)))
    window.key("Return")
    window.wait_for("…枚を印刷しました")
    return window.paper()


def print_paper(window: Window, kind: str, *about: str) -> str:
    """Chooses a paper on the page of papers, and prints it."""
    window.press("帳票")
    window.wait_for("帳票の印刷")
    for row in (kind, *about):
        window.row(row)
    window.press("紙を作る")
    return print_now(window)


def seal_disc(window: Window, disc: Path) -> str:
    """Makes a bundle on a disc, reads it back, prints its password notice; gives the password on the paper."""
    disc.mkdir(exist_ok=True)
    window.press("暗号化データ")
    window.press("暗号化データを作る")
    window.wait_for("入れるものを確かめる")
    window.press_for_path("媒体を選ぶ", str(disc))
    window.press("…件に封をする")
    window.wait_for("パスワードはメモリーにだけあります。施錠するか窓を閉じると消えます。")
    window.press("パスワード通知書へ")
    window.press("プリンターの前にいて、出た紙をすぐに取ります")
    window.press("1回だけ印刷する")
    window.wait_for("… をプリンターに送りました")
    password = password_of(window.paper())
    window.press("保管しました")
    window.wait_gone("保管しました")
    return password


def open_disc(window: Window, disc: Path, password: str, key: str = "") -> None:
    """Opens a bundle: its password from one paper, the sender's key from another when it is the first, and takes it
    in."""
    window.press("暗号化データ")
    window.press("暗号化データを開く")
    window.press_for_path("媒体を選ぶ", str(disc))
    window.press("パスワードへ")
    type_code(window, 7, password)
    window.press("開く")
    if key:
        type_code(window, 4, key)
        window.key("Ctrl+Return")
    window.wait_for("まだ何も取り込んでいません")
    window.press("…件を取り込む")
    window.wait_for("…件を取り込みました")


def prepare_sheet(window: Window, kind: str, *things: str, typed: tuple[tuple[str, str, int], ...] = ()) -> None:
    """Makes a confirmation record of the ward, and prints its two copies. Typed things: the button that adds one, its
    number and how many."""
    window.press("確認記録票")
    window.press("票を作る")
    window.press(kind)
    for thing in things:
        window.row(thing)
        window.key("Return")
    for button, number, count in typed:
        window.press(button)
        write_into(window, ("管理番号", number), ("数量", str(count)))
    window.press("票を作って印刷へ")
    print_now(window)


def _moment_of(number: str) -> datetime:
    """Each sheet has a minute of its own early today: nothing is handed over before it was made, nor in the time to
    come. In the first minutes after midnight the walk waits for it."""
    moment = datetime.now(OFFICE_TIME).replace(hour=0, minute=int(number[-2:]), second=0, microsecond=0)
    while datetime.now(OFFICE_TIME) < moment:
        sleep(1)
    return moment


def record_sheet(window: Window, number: str, *counts: int, from_ward: bool = True) -> None:
    """Types what the pen wrote on the paper, row by row."""
    giver, receiver = (WARD_PERSON, CONTRACTOR_PERSON) if from_ward else (CONTRACTOR_PERSON, WARD_PERSON)
    window.press("確認記録票")
    window.row(number, True)
    window.wait_for("この票を記録する")
    moment = _moment_of(number)
    write_into(window, ("日付", f"{moment:%m/%d}"), ("時刻", f"{moment:%H:%M}"), ("場所", PLACE))
    write_into(window, ("渡した者の氏名", giver), ("受けた者の氏名", receiver))
    write_into(window, *((f"{at}行目の数", str(count)) for at, count in enumerate(counts, 1)))
    window.press("この票を記録する")
    window.wait_for("記録済み")


def confirm_from_paper(window: Window, number: str, *counts: int) -> None:
    """The contractor confirms a record from its own paper copy."""
    window.press("確認記録票")
    window.wait_for("手元の物を数えてから、区の票を確認します。")
    window.press("紙の控えから確認する")
    window.wait_for("紙の控えの数、1行目")
    window.into("票の番号", number)
    for row, count in enumerate(counts, 1):
        if row > 1:
            window.press("行を足す")
        write_into(window, (f"{row}行目の数", str(count)), (f"紙の控えの数、{row}行目", str(count)))
    window.press("この数で確認する")
    window.wait_for("手元の物を数えてから、区の票を確認します。")

"""Papers that carry a code: パスワード通知書, 復旧キー封緘票, 招待コード票, 鍵の照合票.

A code stands in boxes, its digits underlined (8/B, 5/S, 2/Z), the check character apart. A password notice says nothing
about what the medium holds, how much of it, or where it is kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sitter_desk.documents.flow import Block
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.paper import (
    PEN,
    SIGNATURE,
    fit_text,
    free,
    number_box,
    one_paper,
    right_lines,
    signing_table,
    title_line,
)
from sitter_desk.documents.sheet import PORTRAIT, Imprint, Press, middle
from sitter_desk.documents.table import Column, heading, pairs, paragraph
from sitter_desk.documents.text import Setter
from sitter_desk.documents.wording import era_day, moment

LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
BOX_WIDE, BOX_HIGH, CELL, PITCH = 38.0, 17.0, 7.0, 5.3
HINT = " 月　　日　　："

PASSWORD_CARE = (
    "本書は、媒体と別の機会に手渡し、別の施錠キャビネットで保管してください。",
    "複写及び撮影をしてはなりません。電子メール等で送ることもできません。",
    "再発行したときは、この通知書のパスワードは使えなくなります。",
    "使い終わったときは、返却期限までに手渡しで返してください。",
    "紛失したとき又は封が破れていたときは、直ちに取扱責任者へ連絡してください。",
)
RECOVERY_CARE = (
    "開封は取扱責任者の立会いを要します。",
    "封筒に入れて封をし、封緘者2名が封の上に署名して、施錠できる保管場所に納めてください。",
    "パスワード又は登録端末を失ったときに限り使います。使った後は、新しい復旧キーを発行してください。",
    "複写及び撮影をしてはなりません。契約が終わったときは廃棄し、記録してください。",
)
INVITATION_CARE = (
    "このコードは、初めて開くときに1回だけ使えます。その場で、本人だけが知るパスワードを決めてください。",
    "本人に手渡ししてください。電話や電子メールで読み上げたり送ったりしないでください。",
    "複写及び撮影をしてはなりません。新しい招待コードを作ると、この票のコードは使えなくなります。",
    "使い終わったこの票は、取扱責任者に返してください。取扱責任者は、廃棄し、記録してください。",
    "紛失したときは、直ちに取扱責任者へ連絡してください。",
)
KEY_CARE = (
    "相手方は、届いた暗号化データを取り込む前に、画面でこの16字を打ち、一致することを確かめてください。",
    "この票は手渡しで受け渡し、電話や電子メールで読み上げたり送ったりしないでください。",
    "鍵を改めたときは、双方が署名した新しい照合票によります。",
)


@dataclass(frozen=True, kw_only=True)
class PasswordNotice:
    """パスワード通知書. ``code`` as ``papercode.make_code`` gives it; ``issue`` 初回 or 再発行 2; ``expires_on`` and
    ``return_by`` ISO ("" leaves the cell to the pen, as does ``seal_number``); ``sender`` lines end with the person."""

    imprint: Imprint
    number: str
    document_number: str
    made_on: str
    made_time: str
    made_by: str
    addressee: str
    sender: tuple[str, ...]
    medium_number: str
    issue: str
    expires_on: str
    return_by: str
    seal_number: str
    code: str


@dataclass(frozen=True, kw_only=True)
class RecoverySheet:
    """復旧キー封緘票. ``desk`` 区 or the contractor's name; ``sealed_on`` ISO, ``sealers`` two names and ``place`` may
    be "" and are then left to the pen."""

    imprint: Imprint
    number: str
    desk: str
    made_on: str
    sealed_on: str
    sealers: tuple[str, str]
    place: str
    code: str


@dataclass(frozen=True, kw_only=True)
class InvitationSheet:
    """招待コード票. ``desk`` whose vault it opens, ``login`` and ``name`` of the person who comes in, ``role`` in the
    words of the office, ``made_by`` the person who invites."""

    imprint: Imprint
    number: str
    desk: str
    made_on: str
    made_by: str
    login: str
    name: str
    role: str
    code: str


@dataclass(frozen=True, kw_only=True)
class KeySheet:
    """鍵の照合票: ``fingerprint`` is 4×4 characters as ``signature.fingerprint`` gives it; ``own`` whose key it is,
    ``peer`` who will type it (organisations)."""

    imprint: Imprint
    number: str
    made_on: str
    own: str
    peer: str
    fingerprint: str


def password_notice(paper: PasswordNotice, fonts: Fonts) -> bytes:
    """One sheet. Raises UnprintableText."""

    def head(press: Press) -> None:
        number_box(press, "通知書番号", paper.number)
        right_lines(press, 25, (paper.document_number, era_day(paper.made_on)))
        fit_text(press, LEFT, 44, f"{paper.addressee}　御中", 90, size=11)
        right_lines(press, 52, paper.sender)
        title_line(press, 75, "パスワード通知書")

    def blocks(setter: Setter) -> list[Block]:
        rows = (
            (("媒体の管理番号", paper.medium_number), ("発　行", paper.issue)),
            (("作成した日時", moment(paper.made_on, paper.made_time)), ("作成者", paper.made_by)),
            (("有効期限", era_day(paper.expires_on)), ("返却期限", era_day(paper.return_by))),
            (("封印番号", paper.seal_number), ("案　件", paper.imprint.case)),
        )
        made = (
            f"{paper.made_on[5:7].lstrip('0')}月{paper.made_on[8:].lstrip('0')}日　{paper.made_time}",
            paper.made_by,
        )
        return [
            *paragraph(
                setter, "　次の媒体に記録した暗号化データを開くためのパスワードを通知します。", x=LEFT, width=WIDE
            ),
            *pairs(setter, rows, (32, 60, 26, 47), x=LEFT, row_height=8.2, gap=2.5),
            *_code_blocks("パスワード", paper.code),
            *_care(setter, PASSWORD_CARE),
            signing_table(
                (Column("", 20), *(Column(name, 29) for name in ("作成", "引渡し", "受領", "開封", "返却"))),
                ((PEN, ("日　時", made[0], HINT, HINT, HINT, HINT)), (11, ("氏　名", made[1], "", "", "", ""))),
                x=LEFT,
                gap=4,
            ),
        ]

    return one_paper(paper, paper.imprint, fonts, title="パスワード通知書", head=head, build=blocks, first=82.0)


def recovery_sheet(paper: RecoverySheet, fonts: Fonts) -> bytes:
    """One sheet. Raises UnprintableText."""

    def head(press: Press) -> None:
        number_box(press, "発行番号", paper.number)
        right_lines(press, 25, (era_day(paper.made_on), paper.desk))
        title_line(press, 52, "復旧キー封緘票")

    def blocks(setter: Setter) -> list[Block]:
        rows = (
            (("封緘日", era_day(paper.sealed_on)), ("保管場所", paper.place)),
            (("封緘者", paper.sealers[0]), ("封緘者", paper.sealers[1])),
        )
        return [
            *paragraph(
                setter, "　業務データを開き直すための復旧キーです。平常の業務には使いません。", x=LEFT, width=WIDE
            ),
            *pairs(setter, rows, (27, 55.5, 27, 55.5), x=LEFT, row_height=11, gap=2.5),
            *_code_blocks("復旧キー", paper.code),
            *_care(setter, RECOVERY_CARE),
            heading("開封の記録", x=LEFT, edge=EDGE, gap=5),
            signing_table(
                (
                    Column("開封日時", 36),
                    Column("開封した者", 34),
                    Column("取扱責任者（立会い）", 38),
                    Column("理　由", 57),
                ),
                tuple((13.0, (HINT, "", "", "")) for _ in range(3)),
                x=LEFT,
                gap=0.5,
            ),
        ]

    return one_paper(paper, paper.imprint, fonts, title="復旧キー封緘票", head=head, build=blocks, first=60.0)


def invitation_sheet(paper: InvitationSheet, fonts: Fonts) -> bytes:
    """One sheet. Raises UnprintableText."""

    def head(press: Press) -> None:
        number_box(press, "発行番号", paper.number)
        right_lines(press, 25, (era_day(paper.made_on), paper.desk))
        fit_text(press, LEFT, 44, f"{paper.name}　様", 90, size=11)
        title_line(press, 60, "招待コード票")

    def blocks(setter: Setter) -> list[Block]:
        rows = (
            (("ログインID", paper.login), ("区　分", paper.role)),
            (("発行した者", paper.made_by), ("使える回数", "1回")),
        )
        return [
            *paragraph(setter, "　業務データを初めて開くための招待コードです。", x=LEFT, width=WIDE),
            *pairs(setter, rows, (27, 55.5, 27, 55.5), x=LEFT, row_height=9, gap=2.5),
            *_code_blocks("招待コード", paper.code),
            *_care(setter, INVITATION_CARE),
            signing_table(
                (Column("", 27), *(Column(name, 46) for name in ("引渡し", "受　領", "返却・廃棄"))),
                ((PEN, ("日　時", HINT, HINT, HINT)), (13, ("氏　名", "", "", ""))),
                x=LEFT,
                gap=5,
            ),
        ]

    return one_paper(paper, paper.imprint, fonts, title="招待コード票", head=head, build=blocks, first=68.0)


def key_sheet(paper: KeySheet, fonts: Fonts) -> bytes:
    """One sheet. Raises UnprintableText."""

    def head(press: Press) -> None:
        number_box(press, "票番号", paper.number)
        right_lines(press, 25, (era_day(paper.made_on),))
        title_line(press, 52, "鍵の照合票")

    def blocks(setter: Setter) -> list[Block]:
        rows = ((("案　件", paper.imprint.case),), (("鍵の持ち主", paper.own),), (("照合する者", paper.peer),))
        return [
            *paragraph(setter, "　暗号化データの署名に用いる鍵の照合番号を、次のとおり示します。", x=LEFT, width=WIDE),
            *pairs(setter, rows, (32, WIDE - 32), x=LEFT, row_height=8.5, gap=2.5),
            heading("鍵の照合番号", x=LEFT, edge=EDGE, note="1から4までの順に打ってください。"),
            _boxes(paper.fingerprint.split("-"), checked=False),
            _legend(),
            *_care(setter, KEY_CARE),
            heading("双方の確認", x=LEFT, edge=EDGE, gap=6),
            signing_table(
                (Column("", 30), Column("鍵の持ち主", 67.5), Column("照合した者", 67.5)),
                (
                    (PEN, ("所　属", paper.own, paper.peer)),
                    (PEN, ("日　時", " 　年　　月　　日　　時　　分", " 　年　　月　　日　　時　　分")),
                    (PEN, ("照　合", "", " 一致　・　相違")),
                    (SIGNATURE, ("氏名（自署）", "", "")),
                ),
                x=LEFT,
                gap=0.5,
            ),
        ]

    return one_paper(paper, paper.imprint, fonts, title="鍵の照合票", head=head, build=blocks, first=60.0)


def _code_blocks(title: str, code: str) -> list[Block]:
    note = "1から7までの順に打ってください。各組の終わりの1字は、打ちまちがいを見つけるための字です。"
    return [
        heading(title, x=LEFT, edge=EDGE, note=note),
        _boxes(code.split("-"), checked=True),
        _legend(),
    ]


def _legend() -> Block:
    def draw(press: Press, top: float) -> None:
        press.text(LEFT, middle(top, 5, 8.5), "下に線のある字は数字です。英字の O、I、L、U は使いません。", size=8.5)

    return free(5, draw, gap=2)


def _boxes(groups: Sequence[str], *, checked: bool) -> Block:
    """Four boxes a row; with check characters the 2-D code stands in the free place at the end."""
    rows = -(-len(groups) // 4)
    step_x, step_y = (WIDE - BOX_WIDE) / 3, BOX_HIGH + 4.3

    def draw(press: Press, top: float) -> None:
        for number, group in enumerate(groups):
            x, y = LEFT + number % 4 * step_x, top + number // 4 * step_y
            _group(press, x, y, number + 1, group, checked=checked)
        if checked:
            y = top + (rows - 1) * step_y
            press.code(EDGE - BOX_HIGH, y, "".join(groups), BOX_HIGH)
            for line, text in enumerate(("読取り用", "2次元コード")):
                press.text(EDGE - BOX_HIGH - 2.5, y + 7.5 + 4 * line, text, size=8, align="right")

    return free(rows * step_y - 4.3, draw, keep=True)


def _group(press: Press, x: float, y: float, number: int, group: str, *, checked: bool) -> None:
    press.box(x, y, CELL, BOX_HIGH, tint=0.08)
    press.box(x, y, BOX_WIDE, BOX_HIGH, 1.1)
    press.line(x + CELL, y, x + CELL, y + BOX_HIGH, 0.6)
    press.text(x + CELL / 2, middle(y, BOX_HIGH, 11), str(number), "strong", 11, align="center")
    start = x + CELL + (3.7 if checked else 6.2)
    step = PITCH if checked else PITCH + 1.2
    for place, sign in enumerate(group):
        apart = 2.0 if checked and place == len(group) - 1 else 0.0
        at = start + place * step + apart
        press.text(at, middle(y, BOX_HIGH, 21) - 0.8, sign, "strong", 21, align="center")
        if sign.isdigit():
            press.line(at - 1.9, y + BOX_HIGH - 3.2, at + 1.9, y + BOX_HIGH - 3.2, 0.9)
    if checked:
        dotted = start + (len(group) - 1) * step - PITCH / 2 + 1.0
        press.line(dotted, y + 3.2, dotted, y + BOX_HIGH - 3.2, 0.6, dotted=True)


def _care(setter: Setter, items: Sequence[str]) -> list[Block]:
    blocks = [heading("取扱い上の注意", x=LEFT, edge=EDGE, gap=5)]
    for number, item in enumerate(items, 1):
        blocks += paragraph(setter, f"{number}　{item}", x=LEFT + 1, width=WIDE - 1, size=10, pitch=5.9, hang=5.4)
    return blocks

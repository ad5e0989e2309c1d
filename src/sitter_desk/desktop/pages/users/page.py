"""取扱者: who may open this desk, and how somebody comes in and goes (区運3, 特22; decisions A1, A9).

Who is added gets a one-time code on paper; who is removed leaves the vault with a new key. A code lives in memory alone
until it is printed; when the desk is locked before, it is made again.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtWidgets import QFileDialog, QStackedWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.users.parts import WIDTH, CodeSide, NewPerson, PersonSide
from sitter_desk.desktop.pages.users.words import columns, table_row
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.ask import ask
from sitter_desk.desktop.widgets.beside import Beside
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.table import table
from sitter_desk.desktop.widgets.underway import Underway
from sitter_desk.domain.progress import Progress
from sitter_desk.errors import PrintFailed
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.office.people import Person, add_person, all_people, invitation_paper, remove_person, renew_recovery
from sitter_desk.office.printing import recovery_paper, sides_of
from sitter_desk.office.session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

WAITING_CODE = "code without paper"
"""Where the desk's memory keeps a code that is not printed yet (A7)."""
State = Literal["list", "adding", "code", "working"]


@dataclass(frozen=True)
class WaitingCode:
    """A code and whose it is; None: the recovery code of the desk."""

    code: str = field(repr=False)
    person: Person | None = None
    pdf: bytes = field(default=b"", repr=False)


class UsersPage(Page):
    """The people of this desk."""

    NAME: ClassVar[str] = "users"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.state: State = "list"
        self.people: dict[str, Person] = {}
        self.make_printer: Callable[[str], QPrinter] = _printer_named
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.confirm: Callable[[str, str, str], bool] = self._ask
        self._primary = Button(self.look, "")
        self.table = table(self.look, columns(tr), name=tr("users", "Handlers"), double=True)
        self.table.moved.connect(self._show_person)
        self.side, self.form = PersonSide(desk, self.invite, self.remove), NewPerson(desk)
        self.code = CodeSide(desk)
        self.form.edited.connect(self._judge)
        self.code.edited.connect(self._judge)
        self._sides = QStackedWidget()
        for part in (self.side, self.form, self.code):
            self._sides.addWidget(part)
        self.lay_out([Beside(self.table, self._sides, width=WIDTH, least=260)])

    # ---- what is shown ------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """Reads who there is; ``recovery`` as the place asks for a new recovery code."""
        self.title.say(self.desk.tr("users", "Handlers"))
        self.state = "code" if self._waiting() else "list"
        self.code.printer.look()
        self._read()
        self._tell()
        if where == "recovery" and self.state == "list":
            self.renew()

    def keep(self) -> None:
        """A form that was begun is given up; nothing of it was kept."""
        if self.state == "adding":
            self._leave()

    def unsaved(self) -> bool:
        """A code that no paper has yet, or a form that was begun."""
        return bool(self._waiting()) or (self.state == "adding" and self.form.typed)

    def _read(self) -> None:
        self.desk.write(self, all_people, self._show)

    def _show(self, people: tuple[Person, ...]) -> None:
        chosen = self.table.current_key
        self.people = {person.id: person for person in people}
        self.table.rows.show([table_row(self.desk.tr, person) for person in people])
        working = sum(1 for person in people if person.state == "active")
        invited = sum(1 for person in people if person.state == "invited")
        tr = self.desk.tr
        self.title.say(
            tr("users", "Handlers"),
            tr("users", "{working} work here, {invited} invited", working=working, invited=invited),
        )
        self.table.choose(chosen if chosen in self.people else next(iter(self.people), ""))

    def _show_person(self, key: str) -> None:
        self.side.show_person(self.people.get(key))

    def _waiting(self) -> WaitingCode | None:
        found: WaitingCode | None = self.desk.memory.get(WAITING_CODE)
        return found

    # ---- adding -------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The form for a new person."""
        self.calm()
        self.form.wipe()
        self.state = "adding"
        self._tell()
        self.form.name.setFocus()

    def add(self) -> None:
        """Makes the person and the one-time code."""
        if self.state != "adding" or not self.form.ready:
            return
        login, name, role = self.form.login.text().strip(), self.form.name.text().strip(), self.form.role
        self._make(
            lambda session: _invited(session, login, lambda: add_person(session, login=login, name=name, role=role))
        )

    def invite(self, person: Person) -> None:
        """A new code for somebody who is known; an older one opens nothing any more."""

        def work(session: Session) -> WaitingCode:
            code = add_person(session, login=person.login, name=person.name, role=person.role)
            return WaitingCode(code, person)

        self._make(work)

    def renew(self) -> None:
        """A new recovery code; the old sheet opens nothing any more."""
        tr = self.desk.tr
        if self.confirm(
            tr("users", "Make a new recovery code?"),
            tr(
                "users",
                "The sealed sheet that lies in the cabinet opens nothing any more. The new one must be printed now.",
            ),
            tr("users", "Make a new recovery code"),
        ):
            self._make(lambda session: WaitingCode(renew_recovery(session)))

    def _make(self, work: Callable[[Session], WaitingCode]) -> None:
        before, self.state = self.state, "working"
        self.calm()
        self._tell()
        self.desk.act(self, work, self._made, lambda error: self._failed(error, before))

    def _made(self, waiting: WaitingCode) -> None:
        self.desk.remember(WAITING_CODE, waiting)
        self.form.wipe()
        self.state = "code"
        self._read()
        self._tell()

    def _failed(self, error: Failure, state: State) -> None:
        self.state = state
        self.fail(error)
        self._tell()

    # ---- removing -----------------------------------------------------------------------------------------------

    def remove(self, person: Person) -> None:
        """Takes a person off after one question; the vault is copied under a new key meanwhile."""
        tr = self.desk.tr
        sure = self.confirm(
            tr("users", "Remove {name} from this desk?", name=person.name),
            tr("users", "The password and every invitation of this person open nothing any more, on no PC."),
            tr("users", "Remove this person"),
        )
        if not sure:
            return
        self.calm()
        said = tr("users", "The records are written anew under another key.")
        self.long(
            Underway(self.look, tr, said, tr("users", "If you stop, nothing changes."), unit="bytes"),
            lambda session, progress: remove_person(session, person.login, progress=progress),
            lambda _none: self._removed(person),
        )

    def _removed(self, person: Person) -> None:
        tr = self.desk.tr
        self._read()
        self.notify(
            "done", tr("users", "{name} was removed", name=person.name),
            tr("users", "Print the new handler list and report the change to the ward."),
        )  # fmt: skip

    # ---- printing -----------------------------------------------------------------------------------------------

    def print(self) -> None:
        """The paper of the code, once; a printer that gives up leaves the sheet in memory for another try."""
        waiting, name, make = self._waiting(), self.code.printer.name, self.make_printer
        if waiting is None or self._missing():
            return

        def out(pdf: bytes, progress: Progress) -> None:
            from sitter_desk.desktop.printing import print_pdf  # noqa: PLC0415  QtPdf, with the first paper

            if print_pdf(pdf, make(name), progress).stopped:
                raise PrintFailed

        self._issue(waiting, out)

    def save(self) -> None:
        """A practice sheet as a file; a real desk never does (A23)."""
        waiting, folder = self._waiting(), self.choose_folder()
        if waiting and folder:
            session, name = self.desk.session, "invitation" if waiting.person else "recovery"
            self._issue(waiting, lambda pdf, _progress: save_practice_paper(session, Path(folder), name, pdf))

    def _issue(self, waiting: WaitingCode, out: Callable[[bytes, Progress], object]) -> None:
        organisation, day = self._organisation(), self.desk.today()

        def work(session: Session, progress: Progress) -> tuple[bytes, Exception | None]:
            pdf = waiting.pdf or _paper(session, self.desk, waiting, organisation, day)
            try:
                out(pdf, progress)
            except Exception as error:  # noqa: BLE001  the sheet is recorded: no error may lose it
                return pdf, error
            return pdf, None

        self.state = "working"
        self.calm()
        self._tell()
        self.desk.work(
            self, work, lambda found: self._out(waiting, *found), lambda _running: None,
            lambda error: self._failed(error, "code"),
        )  # fmt: skip

    def _out(self, waiting: WaitingCode, pdf: bytes, error: Exception | None) -> None:
        if error:
            self.desk.remember(WAITING_CODE, WaitingCode(waiting.code, waiting.person, pdf))
            self._failed(error, "code")
            return
        self.desk.memory.pop(WAITING_CODE, None)
        self.state = "list"
        self._tell()
        tr = self.desk.tr
        if waiting.person:
            sentence = tr("users", "The invitation of {name} is printed", name=waiting.person.name)
            remedy = tr("users", "Give it to this person by hand. It opens the vault once.")
        else:
            sentence = tr("users", "The recovery sheet is printed")
            remedy = tr("users", "Two people put it into an envelope, sign over the seal, and lock it away.")
        self.notify("done", sentence, remedy)

    def _organisation(self) -> str:
        engagement = self.desk.engagement
        return sides_of(self.desk.session, engagement)[0] if engagement else ""

    # ---- the bar ------------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self.form.wipe()
        self.state = "list"
        self._tell()

    def _tell(self) -> None:
        shown = {"adding": self.form, "code": self.code}.get(self.state, self.side)
        if self.state != "working":
            self._sides.setCurrentWidget(shown)
        self._sides.setEnabled(self.state != "working")
        self.bar.clear()
        {"list": self._tell_list, "adding": self._tell_adding, "code": self._tell_code}.get(
            self.state, self._tell_working
        )()

    def _tell_list(self) -> None:
        tr, desk = self.desk.tr, self.desk
        if not desk.may("user.add"):
            self.bar.say(tr("users", "The responsible handler adds and removes people."), "info")
            return
        told = (
            tr("users", "Who comes and goes stands in the audit log.")
            if desk.site == "ward"
            else tr("users", "Who comes and goes is reported to the ward, and stands in the audit log.")
        )
        self.bar.say(told, "info")
        self.bar.secondary(tr("users", "New recovery code"), self.renew, icon_name="key")
        self.bar.primary(tr("users", "Add a person"), self.begin, icon_name="plus")

    def _tell_adding(self) -> None:
        tr = self.desk.tr
        self.bar.secondary(tr("users", "Leave it"), self._leave, key="Esc")
        self._primary = self.bar.primary(tr("users", "Make the invitation"), self.add, icon_name="key")
        self._judge_form()

    def _judge_form(self) -> None:
        tr, ready = self.desk.tr, self.form.ready
        said = (
            tr("users", "Makes a one-time code for the first log-in.")
            if ready
            else tr("users", "Name and log-in name are needed.")
        )
        self.bar.say(said, "info")
        self._primary.setEnabled(ready)

    def _judge(self) -> None:
        """What was typed or chosen at the side may be enough by now."""
        if self.state == "adding":
            self._judge_form()
        elif self.state == "code":
            self._judge_code()

    def _tell_code(self) -> None:
        tr, waiting = self.desk.tr, self._waiting()
        if waiting is None:
            self._leave()
            return
        if waiting.person:
            head = tr("users", "Invitation of {name}", name=waiting.person.name)
            detail = tr(
                "users", "With the code on it this person opens the vault for the first time, and sets a password."
            )
        else:
            head = tr("users", "Recovery sheet")
            detail = tr("users", "It opens the vault when a password or this PC is lost.")
        if self.code.head.text() != head:
            self.code.show_code(head, detail)
        if self.desk.practice:
            self.bar.secondary(tr("users", "Keep as PDF"), self.save, icon_name="folder")
        word = tr("users", "Print it again") if waiting.pdf else tr("users", "Print it once")
        self._primary = self.bar.primary(word, self.print, icon_name="printer", key="Ctrl+P")
        self._judge_code()

    def _judge_code(self) -> None:
        missing = self._missing()
        self.bar.say(missing or self.desk.tr("users", "If it is not printed, the code is lost and made again."), "wait")
        self._primary.setEnabled(not missing)

    def _tell_working(self) -> None:
        self.bar.say(self.desk.tr("users", "Being done. With much data a new key takes a while."), "wait")

    def _missing(self) -> str:
        tr = self.desk.tr
        if not self.code.printer.name:
            return tr("users", "This PC has no printer. Connect one, then come here again.")
        return "" if self.code.there.isChecked() else tr("users", "Say first that you stand at the printer.")

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.desk.tr("users", "Where the practice sheet is kept"))

    def _ask(self, sentence: str, detail: str, go_on: str) -> bool:
        return ask(self, self.look, sentence, detail, go_on=go_on, stay=self.desk.tr("users", "Leave it as it is"))


def _invited(session: Session, login: str, make: Callable[[], str]) -> WaitingCode:
    code = make()
    person = next(each for each in all_people(session) if each.login == login and each.state != "removed")
    return WaitingCode(code, person)


def _paper(session: Session, desk: Desk, waiting: WaitingCode, organisation: str, day: str) -> bytes:
    if waiting.person:
        return invitation_paper(session, desk.fonts(), waiting.code, waiting.person, organisation=organisation, day=day)
    return recovery_paper(session, desk.fonts(), waiting.code, organisation=organisation, day=day)


def _printer_named(name: str) -> "QPrinter":
    from sitter_desk.desktop.printing import printer_named  # noqa: PLC0415  QtPdf, with the first paper

    return printer_named(name)

"""要件・単価: the ward corrects its rules entry by entry, sees what that would do, and puts a version in force."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.rules.edit import EditPanel
from sitter_desk.desktop.pages.rules.effect import EffectPane
from sitter_desk.desktop.pages.rules.words import (
    entry_columns,
    entry_row,
    table_word,
    version_columns,
    version_row,
    version_word,
)
from sitter_desk.desktop.presenter import shown
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.entry import Choice, Segments
from sitter_desk.desktop.widgets.one_view import OneView
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.desktop.widgets.underway import Underway
from sitter_desk.domain.records import Engagement, RuleSet
from sitter_desk.errors import SitterError
from sitter_desk.office.rules import Preview, preview_rules, put_rules
from sitter_desk.office.rules_years import add_year, year_to_add
from sitter_desk.office.session import Session
from sitter_desk.office.views.rules_desk import (
    RulePlace,
    RuleVersion,
    Tree,
    changed_places,
    confirm,
    fault_of,
    rule_places,
    rule_versions,
    shown_places,
    text_of,
    with_item,
    with_value,
    without_item,
    working_copy,
)
from sitter_desk.office.views.rules_words import counted_on

WAITING = "waiting"


@dataclass(frozen=True)
class Loaded:
    """The versions, and the one that is looked at."""

    versions: tuple[RuleVersion, ...]
    rule_set: RuleSet | None


class RulesPage(Page):
    """Versions, entries and one entry; then the effect of what was changed."""

    NAME = "rules"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.loaded = Loaded((), None)
        self.tree: Tree = {}
        self.places: tuple[RulePlace, ...] = ()
        self.fault: SitterError | None = None
        self._was: dict[str, str] = {}
        self.step = Segments(
            tr("rules", "Step"),
            [("edit", tr("rules", "1 Entries")), ("effect", tr("rules", "2 Effect and new version"))],
        )
        self.step.choose("edit")
        self.versions = Table(desk.look, version_columns(tr), name=tr("rules", "Versions"), double_rows=True)
        self.versions.setFixedWidth(276)
        self.tables = Choice(tr("rules", "Tables"))
        self.tables.setMinimumWidth(230)
        self.entries = Table(desk.look, entry_columns(tr), name=tr("rules", "Entries"), double_rows=True)
        self.edit, self.effect, self.kept = EditPanel(desk), EffectPane(desk), Kept(self)
        self._views, self._edit_view = OneView(), self._made_edit_view()
        self._views.addWidget(self._edit_view)
        self._views.addWidget(self.effect)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(*PAGE_MARGINS)
        outer.addWidget(self._views)
        self._main: Button | None = None
        self._bar_step = ("", 0)
        self._connect()
        self.title.say(tr("rules", "Rules"))
        self.title.show_right([self.step])

    def _made_edit_view(self) -> QWidget:
        held = QWidget()
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        self._count = label("", "note")
        middle.addWidget(row(label(self.desk.tr("rules", "Tables"), "label"), self.tables, self._count, None))
        middle.addWidget(self.entries, 1)
        line.addWidget(self.versions)
        line.addLayout(middle, 1)
        line.addWidget(self.edit)
        return held

    def _connect(self) -> None:
        self.versions.moved.connect(self._choose)
        self.tables.picked.connect(lambda _table: self._fill())
        self.entries.moved.connect(self._show_place)
        self.edit.typed.connect(lambda place, value: self._change(with_value(self.tree, place, value)))
        self.edit.confirmed.connect(lambda place: self._change(confirm(self.tree, place)))
        self.edit.grown.connect(lambda table: self._change(with_item(self.tree, table)))
        self.edit.shrunk.connect(lambda table, at: self._change(without_item(self.tree, table, at)))
        self.step.picked.connect(lambda _step: self._show_step())
        self.effect.changed.connect(self._dress_bar)
        self.effect.changed.connect(self.kept.typed)

    # ---- versions and entries -----------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """At a version (its id), or where the person was."""
        known = any(each.rule_set == where for each in self.loaded.versions)
        self._load(where if known else self.loaded.rule_set.id if self.loaded.rule_set else "")
        self._show_step()

    def changed(self, changes: Changes) -> None:
        """Another version came; what is being edited stays."""
        if self.isVisible() and any(kind == "rule_set" for kind, _ in changes):
            self._load(self.loaded.rule_set.id if self.loaded.rule_set else "")

    def _load(self, chosen: str) -> None:
        engagement = self.desk.engagement
        if engagement:
            self.desk.write(self, lambda session: load(session, engagement, chosen), self._show)

    def _choose(self, chosen: str) -> None:
        if self.loaded.rule_set is None or chosen != self.loaded.rule_set.id:
            self._load(chosen)

    def _show(self, loaded: Loaded) -> None:
        same = self.loaded.rule_set is not None and self.loaded.rule_set == loaded.rule_set
        editing = same and bool(self._changes())
        self.loaded = loaded
        self.versions.rows.show([version_row(self.desk.tr, each) for each in loaded.versions])
        if loaded.rule_set is None:
            return
        self.versions.choose(loaded.rule_set.id)
        before = working_copy(loaded.rule_set.text)
        self._was = {place.place: place.text for place in rule_places(before)}
        if not editing:
            self.kept.leave()
            self.tree = before
            self.effect.empty()
            self._keep_at(loaded.rule_set)
        self._tell_entries()

    def _keep_at(self, rule_set: RuleSet) -> None:
        """The working copy, which speaks of nobody, and why it is changed."""
        fields: Fields = {"tree": (lambda: self.tree, self._change), "note": self.effect.note.note}
        self.kept.at(f"rules {rule_set.id}", fields, along={"version": self.effect.version})

    def _tell_entries(self) -> None:
        tr, loaded = self.desk.tr, self.loaded
        rule_set = loaded.rule_set
        assert rule_set
        self.places = shown_places(self.tree)
        self.fault = fault_of(rule_set.text, self.tree, version=self._new_version())
        tables = list(dict.fromkeys(place.table for place in self.places))
        self.tables.offer(
            [
                ("", tr("rules", "All tables")),
                (WAITING, tr("rules", "To confirm")),
                *((table, table_word(tr, table)) for table in tables),
            ]
        )
        self._fill()
        version = next((each for each in loaded.versions if each.rule_set == rule_set.id), None)
        waiting = sum(place.waiting for place in self.places)
        said = tr("rules", "{version}, {count} to confirm", version=version_word(tr, rule_set.version), count=waiting)
        self.title.say(tr("rules", "Rules"), said if version else "")
        self._dress_bar()

    def _fill(self) -> None:
        tr, at = self.desk.tr, self.entries.current_key
        table = self.tables.value
        found = [
            place for place in self.places if not table or place.table == table or (table == WAITING and place.waiting)
        ]
        self.entries.rows.show([entry_row(tr, place, changed=self._is_changed(place)) for place in found])
        none_waits = table == WAITING and not found
        counted = tr("rules", "{count} entries", count=len(found))
        self._count.setText(tr("rules", "No entry is left to confirm.") if none_waits else counted)
        keys = [place.place for place in found]
        self.entries.choose(at if at in keys else keys[0] if keys else "")
        self._show_place(self.entries.current_key)

    def _is_changed(self, place: RulePlace) -> bool:
        return self._was.get(place.place) != place.text

    def _show_place(self, key: str) -> None:
        place = next((each for each in self.places if each.place == key), None)
        self.edit.show_place(place, tuple(self.tree.get("unconfirmed", ())), may_edit=self._may_edit)

    @property
    def _may_edit(self) -> bool:
        """Versions that were replaced are read alone."""
        rule_set = self.loaded.rule_set
        current = any(each.in_force and rule_set and each.rule_set == rule_set.id for each in self.loaded.versions)
        return current and self.desk.may("rules.put")

    # ---- changing -----------------------------------------------------------------------------------------------

    def _change(self, tree: Tree) -> None:
        self.tree = tree
        self.effect.preview = None
        self.kept.typed()
        self._tell_entries()

    def _changes(self) -> bool:
        rule_set = self.loaded.rule_set
        return rule_set is not None and bool(self.tree) and self.tree != working_copy(rule_set.text)

    def _give_up(self) -> None:
        rule_set = self.loaded.rule_set
        if rule_set:
            self._change(working_copy(rule_set.text))
            self.effect.empty()
            self.kept.keep()

    def _new_version(self) -> str:
        rule_set, taken = self.loaded.rule_set, [each.version for each in self.loaded.versions]
        typed = self.effect.version.text.strip()
        return typed or (counted_on(rule_set.version, taken) if rule_set else "1")

    # ---- effect and new version ---------------------------------------------------------------------------------

    def _show_step(self) -> None:
        effect = self.step.value == "effect"
        self._views.show_view(self.effect if effect else self._edit_view)
        rule_set, engagement = self.loaded.rule_set, self.desk.engagement
        if effect and rule_set and engagement:
            changes = changed_places(working_copy(rule_set.text), self.tree)
            self.effect.show_changes(changes, self._new_version())
            if self.fault is None and self._changes():
                self._look_at_effect(engagement, self._text(rule_set))
        self._dress_bar()

    def _text(self, rule_set: RuleSet) -> str:
        return text_of(rule_set.text, self.tree, version=self._new_version())

    def _look_at_effect(self, engagement: Engagement, text: str) -> None:
        tr = self.desk.tr
        said = tr("rules", "Every undecided case is computed again.")
        self.long(
            Underway(self.look, tr, said, tr("rules", "Nothing is changed by it.")),
            lambda session, progress: preview_rules(session, engagement, text, progress=progress),
            lambda preview: self._previewed(text, preview),
            self._not_previewed,
        )

    def _previewed(self, text: str, preview: Preview) -> None:
        """What was changed while it was computed is computed when it is asked for."""
        rule_set = self.loaded.rule_set
        if rule_set and self._text(rule_set) == text:
            self.effect.show_preview(preview)

    def _not_previewed(self, error: Failure) -> None:
        """Stopped: back to the entries, where it can be asked for again."""
        self._to("edit")
        self.fail(error)

    def _put(self) -> None:
        rule_set, engagement = self.loaded.rule_set, self.desk.engagement
        if rule_set and engagement and not self._missing():
            text = self._text(rule_set)
            note = self.effect.note.text.strip()
            work = self.kept.ending(lambda session: put_rules(session, engagement, text, note=note))
            self.desk.act(self, work, self._was_put)

    def _was_put(self, made: RuleSet) -> None:
        tr = self.desk.tr
        self.tree = working_copy(made.text)
        self.effect.empty()
        self.step.choose("edit")
        self.tables.choose("")
        self._show_step()
        self._load(made.id)
        said = tr("rules", "{version} is in force.", version=version_word(tr, made.version))
        self.notify("done", said, tr("rules", "It goes to the contractor with the next bundle."))

    def _year_to_add(self) -> int:
        engagement = self.desk.engagement
        return year_to_add(engagement, self.desk.today()) if engagement and self.desk.may("rules.put") else 0

    def _begin_year(self) -> None:
        engagement = self.desk.engagement
        if engagement:
            self.desk.act(self, lambda session: add_year(session, engagement), self._year_began)

    def _year_began(self, made: RuleSet) -> None:
        tr = self.desk.tr
        self._load(made.id)
        said = tr("rules", "The rules of {year} are begun, as a copy.", year=year_words(tr, made.year_of_use))
        self.notify("info", said, tr("rules", "Nothing is decided by them until the ward has confirmed each entry."))

    def _missing(self) -> str:
        """What stands in the way of the new version, as a sentence; "" when nothing does."""
        tr = self.desk.tr
        if not self._changes():
            return tr("rules", "Nothing is changed yet.")
        if self.fault:
            words = shown(tr, self.fault)
            return f"{words.sentence} ({words.code})"
        if self.effect.preview is None:
            return tr("rules", "Look at the effect first.")
        if not self.effect.note.text.strip():
            return tr("rules", "Say why the rules change.")
        return ""

    def _dress_bar(self) -> None:
        tr, step = self.desk.tr, self.step.value
        year = self._year_to_add()
        if (step, year) != self._bar_step:
            self._bar_step = (step, year)
            self.bar.clear()
            if step == "edit":
                if year:
                    begin = tr("rules", "Begin the rules of {year}", year=year_words(tr, year))
                    self.bar.secondary(begin, self._begin_year, icon_name="plus")
                self._undo = self.bar.secondary(tr("rules", "Give the changes up"), self._give_up, icon_name="undo")
                self._main = self.bar.primary(
                    tr("rules", "Look at the effect"), lambda: self._to("effect"), icon_name="chart"
                )
            else:
                self.bar.secondary(tr("rules", "To the entries"), lambda: self._to("edit"), key="Esc")
                self._main = self.bar.primary(tr("rules", "Put this version in force"), self._put, icon_name="book")
        may, missing = self.desk.may("rules.put"), self._missing()
        assert self._main
        ready = self._changes() and self.fault is None if step == "edit" else not missing
        self._main.setEnabled(may and ready)
        if step == "edit":
            self._undo.setEnabled(self._changes())
        if not may:
            self.bar.say(tr("rules", "The responsible handler changes the rules."), "info")
        elif step == "edit":
            blocked = missing if self.fault or not self._changes() else ""
            self.bar.say(blocked or tr("rules", "What you change stands here alone until a new version is in force."))
        else:
            self.bar.say(missing or tr("rules", "The new version takes effect at once at this desk."))

    def _to(self, step: str) -> None:
        self.step.choose(step)
        self._show_step()


def load(session: Session, engagement: Engagement, chosen: str) -> Loaded:
    """The versions and the one to look at: the newest year's in force where none is chosen."""
    with session.reading() as reader:
        versions = rule_versions(reader, engagement)
        current = [each for each in versions if each.in_force]
        known = {each.rule_set for each in versions}
        wanted = chosen if chosen in known else current[-1].rule_set if current else ""
        rule_set = reader.get(RuleSet, wanted) if wanted else None
    return Loaded(versions, rule_set)

"""How entries, versions and effects of the rules stand on screen."""

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.when import long_day, year_words
from sitter_desk.domain.dates import parse_day
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.office.rules import Effect
from sitter_desk.office.telling import REASONS
from sitter_desk.office.views.rules_desk import Changed, RulePlace, RuleVersion
from sitter_desk.office.views.rules_words import CHOICES, ENTRIES, ITEMS, TABLES_SHOWN, plain_version, prepared
from sitter_desk.workstation.language import JAPANESE, Translator


def table_word(tr: Translator, table: str) -> str:
    """The name of a table."""
    return tr("rule_tables", TABLES_SHOWN[table])


def entry_word(tr: Translator, place: RulePlace) -> str:
    """The name of an entry; of a list without entries that of its table."""
    return tr("rule_entries", ENTRIES[place.entry]) if place.entry in ENTRIES else table_word(tr, place.table)


def item_word(tr: Translator, place: RulePlace) -> str:
    """What the entry of a list, or the name, is called that it stands in."""
    if not place.entry.startswith("wording."):
        return _day_word(tr, place.item)
    if place.item in REASONS and not place.entry.startswith("wording.requests"):
        return tr("reasons", REASONS[place.item])
    return tr("rule_items", ITEMS[place.item]) if place.item in ITEMS else place.item


def stands_in(tr: Translator, place: RulePlace) -> str:
    """The table, and what of it."""
    return "　".join(part for part in (table_word(tr, place.table), item_word(tr, place)) if part)


def value_word(tr: Translator, place: RulePlace, text: str) -> str:
    """A value as a person reads it."""
    if place.titles:
        return place.titles.get(text) or "–"
    if place.kind == "day":
        return _day_word(tr, text) or "–"
    if place.kind in ("choice", "switch"):
        return tr("rule_choices", CHOICES.get(text, text)) if text in CHOICES else text
    return text or "–"


def _day_word(tr: Translator, text: str) -> str:
    """A day as the language writes it; any other text as it is."""
    return text if tr.language == JAPANESE else long_day(tr, parse_day(text) or "") or text


def version_columns(tr: Translator) -> tuple[Column, ...]:
    """The list of versions."""
    return (Column(tr("rules", "Version")), Column(tr("rules", "State"), 104))


def version_word(tr: Translator, version: str) -> str:
    """A version as people call it; a prepared one by its year and number."""
    parts = prepared(version)
    if parts is None or tr.language == JAPANESE:
        return plain_version(version)
    month = f"-{parts.month:02d}" if parts.month else ""
    named = tr("rules", "{year}, version {number}", year=f"{parts.year}{month}", number=parts.number)
    return f"{named} ({parts.rest})" if parts.rest else named


def version_row(tr: Translator, version: RuleVersion) -> Row:
    """One version of a year."""
    parts, day = prepared(version.version), typed_day(version.effective_from)
    first = parts.rest if parts else year_words(tr, version.year_of_use)  # what its name does not say
    below = tr("rules", "{year}, from {day}", year=first, day=day) if first else tr("rules", "from {day}", day=day)
    name = version_word(tr, version.version.removesuffix(f"-{parts.rest}") if parts else version.version)
    if not version.in_force:
        state = Cell(tr("rules", "replaced"), dim=True)
    elif version.waiting_money:
        state = Cell(tr("rules", "waiting"), mark="ng")
    elif version.waiting:
        state = Cell(tr("rules", "current"), mark="check")
    else:
        state = Cell(tr("rules", "current"), mark="ok")
    return Row(version.rule_set, (Cell(name, below=below, dim=not version.in_force), state))


def entry_columns(tr: Translator) -> tuple[Column, ...]:
    """The entries of a version."""
    return (
        Column(tr("rules", "Entry"), 212),
        Column(tr("rules", "Value")),
        Column(tr("rules", "State"), 136),
    )


def entry_row(tr: Translator, place: RulePlace, *, changed: bool) -> Row:
    """One entry: changed here, waiting for the ward, or settled."""
    state = Cell("", mark=None)
    if changed:
        state = Cell(tr("rules", "changed"), mark="info", chip=True)
    elif place.waiting:
        state = Cell(tr("rules", "to confirm"), mark="check", chip=True)
    value = value_word(tr, place, place.text).replace("\n", " ")
    return Row(
        place.place,
        (
            Cell(entry_word(tr, place), below=stands_in(tr, place)),
            Cell(value, strong=changed),
            state,
        ),
    )


def change_columns(tr: Translator) -> tuple[Column, ...]:
    """What a working copy changes."""
    return (Column(tr("rules", "Entry"), 240), Column(tr("rules", "Before")), Column(tr("rules", "After")))


def change_row(tr: Translator, change: Changed) -> Row:
    """One change."""
    place = change.place
    before, after = (value_word(tr, place, text) for text in (change.before, change.after))
    below = " ".join(part for part in (table_word(tr, place.table), item_word(tr, place)) if part)
    waited, confirmed = (tr("rules", "to confirm"), tr("rules", "confirmed")) if change.confirmed else ("", "")
    cells = (
        Cell(entry_word(tr, place), below=below),
        Cell(before, below=waited, dim=True),
        Cell(after, below=confirmed, strong=True),
    )
    return Row(place.place, cells)


def effect_columns(tr: Translator) -> tuple[Column, ...]:
    """What the change does to undecided cases."""
    return (
        Column(tr("rules", "Receipt number"), 140, figures=True),
        Column(tr("rules", "Amount before"), 0, "right", figures=True),
        Column(tr("rules", "Amount after"), 0, "right", figures=True),
        Column(tr("rules", "Difference"), 0, "right", figures=True),
        Column(tr("rules", "Hours"), 110, "right", figures=True),
    )


def effect_row(effect: Effect) -> Row:
    """One case, by its number alone."""
    more = effect.amount_after - effect.amount_before
    hours = f"{effect.hours_before} → {effect.hours_after}"
    return Row(
        effect.application,
        (
            Cell(effect.receipt_number),
            Cell(f"{effect.amount_before:,}"),
            Cell(f"{effect.amount_after:,}", strong=True),
            Cell(f"{more:+,}".replace("-", "−")),
            Cell(hours if effect.hours_before != effect.hours_after else str(effect.hours_after)),
        ),
    )

"""What is to be said of fields of a form together: days in their order, lines against each other, the sums.

All of it asks (△): the paper may say so, and then it is received as it stands.
"""

from collections.abc import Iterator

from sitter_desk.domain.minutes import duration, start_minute
from sitter_desk.domain.text import fold_reading
from sitter_desk.domain.typed import Understood, ask, katakana, wrong
from sitter_desk.domain.use_checks import pairs_in_time
from sitter_desk.office.views.entry_figures import Figures, Reads
from sitter_desk.office.views.entry_form import CLAIMED, place
from sitter_desk.office.views.entry_frame import FormFrame

Said = Iterator[tuple[str, Understood]]

LONG_USE = 12 * 60
"""Minutes from which a use is asked about: mostly start and end were changed over."""
MINUTES_AN_HOUR = 60


def across(frame: FormFrame, figures: Figures, reads: Reads, year: int) -> Said:
    """Keys and what to say there."""
    yield from _paper(frame, reads, year)
    yield from _people(frame, reads, year)
    yield from _uses(figures, reads)
    yield from _together(figures)
    yield from _listed(frame, figures, year)
    yield from _sums(figures)


def _paper(frame: FormFrame, reads: Reads, year: int) -> Said:
    arrived, postmarked = reads["arrived_on"].value, reads["postmarked_on"].value
    if arrived and postmarked > arrived:
        yield "postmarked_on", ask("postmark_later", "")
    if not postmarked and reads["method"].value == "post" and reads["postmarked_on"].state == "ok":
        yield "postmarked_on", ask("missing", "")
    version = frame.programme(year).form.version
    if reads["form_version"].value not in ("", version):
        yield "form_version", ask("form_version", "", version=version)


def _people(frame: FormFrame, reads: Reads, year: int) -> Said:
    parent = reads["birthday"].value
    for key, read in reads.items():
        if parent and key.startswith("child.") and key.endswith(".birthday") and "" < read.value <= parent:
            yield key, ask("child_older", "")
    if "child.1.name" in reads and frame.programme(year).form.one_child:
        yield "child.1.name", ask("one_child", "")
    holder, reading = (fold_reading(katakana(reads[key].value)) for key in ("holder", "kana"))
    if holder and reading and holder != reading:
        yield "holder", ask("holder_differs", "")


def _uses(figures: Figures, reads: Reads) -> Said:
    if not figures.uses and not figures.lines:
        yield place("use", 0, "day"), ask("no_uses", "")
    arrived = reads["arrived_on"].value
    for number, use in figures.uses.items():
        if arrived and use.day > arrived:
            yield place("use", number, "day"), ask("use_later", "")
        if figures.lines[number].reason:
            yield place("use", number, "day"), ask("left_out", "", reason=figures.lines[number].reason)
        if duration(use) > LONG_USE:
            yield place("use", number, "end"), ask("long_use", "", hours=duration(use) // MINUTES_AN_HOUR)
        if use.discount_yen > use.fee_yen:
            yield place("use", number, "discount"), wrong("discount_above")
        if use.discount_yen and not use.discount_kind:
            yield place("use", number, "discount_kind"), ask("discount_kind", "")


def _together(figures: Figures) -> Said:
    """Lines of one child that lie in one another's time: said at the later line."""
    ordered = sorted(figures.uses.values(), key=start_minute)
    for one, other in pairs_in_time(ordered):
        if one.child == other.child:
            first, second = sorted((one, other), key=lambda use: use.position)
            same = (one.day, one.start, one.end) == (other.day, other.start, other.end)
            said = ask("same_use" if same else "overlap", "", line=first.position)
            yield place("use", second.position - 1, "start"), said


def _listed(frame: FormFrame, figures: Figures, year: int) -> Said:
    sitters = frame.programme(year).sitters
    for number, use in figures.uses.items():
        if sitters.company_certified and use.company.strip() and not frame.certified.company_on(use):
            yield place("use", number, "company"), ask("not_listed", "")
        if sitters.sitter_certified and use.sitter.strip() and not frame.certified.sitter_on(use):
            yield place("use", number, "sitter"), ask("not_listed", "")


def _sums(figures: Figures) -> Said:
    totals = figures.totals
    if totals.claimed_yen is None or totals.claimed_yen == totals.amount_yen:
        return
    more = totals.claimed_yen - totals.amount_yen
    code, sums = ("claim_differs", {"more": f"{more:,}"}) if more > 0 else ("claim_below", {"less": f"{-more:,}"})
    yield CLAIMED.key, ask(code, "", paper=f"{totals.claimed_yen:,}", **sums)

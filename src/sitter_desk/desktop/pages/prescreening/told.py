"""What the action bar and the banner of the pre-screening say: what is missing, what holds anyway, what came of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from sitter_desk.desktop.when import plain_day
from sitter_desk.errors import Cancelled, ScreeningBlocked
from sitter_desk.office.batch import BatchResult
from sitter_desk.office.error_words import told_texts
from sitter_desk.office.views.screening_desk import ScreeningCase, SentBack, Stops
from sitter_desk.workstation.language import Translator

if TYPE_CHECKING:
    from sitter_desk.desktop.widgets.marks import Mark

Many = Literal["screen", "submit"]
"""What is done with many cases at one press."""
_NAMED = 5  # of those that could not be done for the same reason as another one


def true_now(tr: Translator, case: ScreeningCase) -> str:
    """What is missing before the next act, or what holds anyway: that the ward alone decides."""
    if case.proposed == "look":
        return tr(
            "prescreening", "Still to be looked at: {what}. The ward alone decides.", what=_missing(tr, case.stops)
        )
    if case.proposed == "wait":
        letter = case.letters[-1]
        return tr("prescreening", "Notice {number} waits for its answer until {day}.",
                  number=letter.number, day=plain_day(tr, letter.reply_by))  # fmt: skip
    if case.proposed == "nothing":
        return tr("prescreening", "There is nothing to do here now. The ward alone decides.")
    return tr("prescreening", "The ward alone decides. Only results and their reasons are kept here.")


def _missing(tr: Translator, stops: Stops) -> str:
    parts = [
        tr("prescreening", "papers {count}", count=stops.papers) if stops.papers else "",
        tr("prescreening", "questions of the intake {count}", count=stops.findings) if stops.findings else "",
        tr("prescreening", "suspected duplicates {count}", count=stops.duplicates) if stops.duplicates else "",
        tr("prescreening", "other checks {count}", count=len(stops.others)) if stops.others else "",
    ]
    return tr("prescreening", ", ").join(part for part in parts if part)


def told_sent_back(tr: Translator, asked: SentBack) -> tuple[str, str]:
    """Sentence and text of a banner: that the ward sent the case back, and what it wrote."""
    if not asked.answer_by:
        return tr("prescreening", "The ward sent this case back ({number}).", number=asked.number), asked.text
    day = plain_day(tr, asked.answer_by)
    return tr("prescreening", "The ward sent this case back ({number}), to be answered by {day}.",
              number=asked.number, day=day), asked.text  # fmt: skip


def only_one(result: BatchResult) -> str:
    """The number of the case, where there was one alone and it was done."""
    return result.done[0] if len(result.done) == 1 and not result.failed else ""


def told_done(tr: Translator, act: Many, result: BatchResult) -> str:
    """What was done with how many."""
    one, count = only_one(result), len(result.done)
    if act == "screen":
        many = tr("prescreening", "{count} cases are screened.", count=count)
        return tr("prescreening", "{number} is screened.", number=one) if one else many
    alone = tr("prescreening", "{number} is passed on to the ward. It goes with the next bundle.", number=one)
    many = tr("prescreening", "{count} cases are passed on to the ward. They go with the next bundle.", count=count)
    return alone if one else many


def told_result(tr: Translator, result: BatchResult, sentence: str, *, of_one: bool) -> "tuple[Mark, str, str]":
    """Mark, sentence and remedy of a banner: what was done (``sentence``), and the first reasons of what was not."""
    failed = [told_texts(tr, each.code, each.sentence, each.remedy, each.details) for each in result.failed]
    if not failed:
        return "ok", sentence, ""
    if of_one and result.failed[0].code == ScreeningBlocked.code:
        number = result.failed[0].label
        told = tr("prescreening", "{number} is not screened yet: something is to be looked at first.", number=number)
        return "check", told, f"{failed[0].remedy} ({failed[0].code})"
    if of_one:
        return "ng", failed[0].sentence, f"{failed[0].remedy} ({failed[0].code})"
    if result.failed[-1].code == Cancelled.code:
        return "info", f"{sentence} {_stopped(tr, result)}" if result.done else _stopped(tr, result), ""
    told = tr("prescreening", "{count} could not be done.", count=len(failed))
    return "check", f"{sentence} {told}" if result.done else told, "\n".join(_reasons(tr, result))


def _stopped(tr: Translator, result: BatchResult) -> str:
    """Of what was not done by then, whatever the reason: it stands in the list as before."""
    return tr("prescreening", "You stopped it. {count} are as they were.", count=len(result.failed))


def _reasons(tr: Translator, result: BatchResult) -> Iterator[str]:
    """Each reason once: its sentence for the first case, and the numbers of the others."""
    for code in dict.fromkeys(each.code for each in result.failed):
        first, *others = [each for each in result.failed if each.code == code]
        sentence = told_texts(tr, first.code, first.sentence, first.remedy, first.details).sentence
        if not others:
            yield sentence
            continue
        numbers = tr("prescreening", ", ").join(each.label for each in others[:_NAMED])
        words = (
            tr("prescreening", "The same holds for {count} more: {numbers} and others.")
            if len(others) > _NAMED
            else tr("prescreening", "The same holds for {count} more: {numbers}.")
        )
        yield f"{sentence} {words.format(count=len(others), numbers=numbers)}"

"""The papers of the pre-screening: 計算根拠票 of one application, 事前審査結果一覧 of a round. Each print is an entry.

Words of reasons, checks and stages are those of the screen (``resources/i18n/ja.ts``): a paper is always Japanese.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sitter_desk.documents.calculation_hours import SheetChild
from sitter_desk.documents.calculation_parts import Lost, Said, SheetUse
from sitter_desk.documents.calculation_sheet import CalculationSheet, SheetCheck, calculation_sheet
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.screening_list import ScreeningList, ScreeningRow, screening_list
from sitter_desk.documents.sheet import Imprint
from sitter_desk.domain.programme import NO_CAP, REASON_CODES, Programme
from sitter_desk.domain.records import Applicant, Application, Child, Engagement, Round, Screening
from sitter_desk.errors import NothingFound
from sitter_desk.office.explaining import (
    ExplainedCheck,
    ExplainedChild,
    ExplainedUse,
    Explanation,
    asked_by,
    explanation_of,
)
from sitter_desk.office.paper_words import place_words
from sitter_desk.office.printing import imprint_of, month_names, sides_of
from sitter_desk.office.schemes import scheme_in, schemes_of, year_of
from sitter_desk.office.session import Session
from sitter_desk.office.submitting import present_screening
from sitter_desk.office.telling import REASONS, STAGES
from sitter_desk.vault.store import Reader
from sitter_desk.workstation.language import Translator, translator


def calculation_paper(session: Session, fonts: Fonts, application_id: str, *, day: str) -> bytes:
    """計算根拠票 of an application as its last screening left it, or as a screening would come to now; ``day`` is
    作成日 as ISO. The print is an entry under its applicant. Raises RecordMissing, UnprintableText, TextTooLong, and
    NothingFound where the year of use has no rules."""
    with session.act("calculation.print") as act:
        application = act.get(Application, application_id)
        engagement = act.get(Engagement, application.engagement)
        round_ = act.get(Round, application.round)
        explanation = explanation_of(act, application)
        programme = scheme_in(act, application.engagement, application.year_of_use).newest.programme
        act.note(subject=application.subject, about=f"application:{application.id}", facts={"printed": 1})
    imprint = imprint_of(session, engagement, f"{application.receipt_number}-C", round_=round_)
    maker, _ = sides_of(session, engagement)
    return calculation_sheet(_sheet(translator(), programme, explanation, imprint, maker, day), fonts)


def _sheet(
    tr: Translator, programme: Programme, explanation: Explanation, imprint: Imprint, maker: str, day: str
) -> CalculationSheet:
    return CalculationSheet(
        imprint=imprint,
        receipt_number=explanation.receipt_number,
        maker=maker,
        made_on=day,
        year_of_use=explanation.year_of_use,
        stage=tr("stages", STAGES[explanation.stage]),
        recorded=explanation.recorded,
        rule_versions=_versions(explanation),
        unconfirmed=place_words(explanation.unconfirmed),
        claimed_yen=explanation.claimed_yen,
        amount_yen=explanation.amount_yen,
        lost=tuple(_lost(tr, explanation.by_reason).values()),
        uses=tuple(_use(tr, use) for use in explanation.uses),
        children=tuple(_child(programme, child) for child in explanation.children),
        checks=tuple(_check(tr, check) for check in explanation.checks),
    )


def _versions(explanation: Explanation) -> tuple[str, ...]:
    """The rules with the yen that an hour is worth at the most."""
    return tuple(
        f"{version}（1時間の上限額　日中{day:,}円・夜間{night:,}円）"
        for version, (day, night) in zip(explanation.rule_versions, explanation.hour_ceilings, strict=True)
    )


def _lost(tr: Translator, losses: Mapping[str, int]) -> dict[str, Lost]:
    """The losses by their codes, in the order in which a line tells its reasons."""
    ordered = sorted(losses, key=REASON_CODES.index)
    return {code: Lost(reason=tr("reasons", REASONS[code]), yen=losses[code]) for code in ordered}


def _use(tr: Translator, use: ExplainedUse) -> SheetUse:
    lost = _lost(tr, {each.reason: each.yen for each in use.differences})
    told = zip(use.line.reasons, use.sentences, strict=True)
    return SheetUse(
        child=use.child,
        line=use.line,
        said=tuple(Said(sentence=sentence, lost=lost.get(code)) for code, sentence in told),
    )


def _child(programme: Programme, child: ExplainedChild) -> SheetChild:
    """The hours of a child; where a ward caps months alone, a cap of the year would be a sum of some of its months."""
    periods = {cap.period for category in programme.categories for cap in category.caps}
    return SheetChild(
        name=child.name,
        category=child.category,
        cap=child.cap if "year" in periods else NO_CAP,
        elsewhere=child.elsewhere,
        used_before=child.used_before,
        counted=child.counted,
        remaining=child.remaining,
        months=child.months,
    )


def _check(tr: Translator, check: ExplainedCheck) -> SheetCheck:
    return SheetCheck(
        question=tr("checks", check.question),
        owner=check.owner,
        result=check.result,
        read=check.read,
        note=check.note,
    )


@dataclass(frozen=True, kw_only=True)
class _Listed:
    """One application of a round with its screening and the checks that go by the rules of its year."""

    application: Application
    screening: Screening
    programme: Programme


def screening_list_paper(session: Session, fonts: Fonts, round_: Round, *, day: str) -> bytes:
    """事前審査結果一覧 of a round: every application that is screened as it now stands, in the order of the receipt
    numbers; ``day`` is 作成日 (ISO). Raises NothingFound while none is, UnprintableText, TextTooLong."""
    with session.act("screening.print") as act:
        engagement = act.get(Engagement, round_.engagement)
        everything = act.find(Application, round=round_.id)
        standing = [each for each in everything if each.state != "withdrawn"]
        listed = _listed(act, standing)
        if not listed:
            raise NothingFound
        tr = translator()
        paper = ScreeningList(
            imprint=imprint_of(session, engagement, f"S-{round_.number:02d}-1", round_=round_),
            maker=sides_of(session, engagement)[0],
            made_on=day,
            rows=tuple(_row(tr, act, each) for each in listed),
            of_all=tuple(dict.fromkeys(title for each in listed for title in _titles(tr, each, "ward"))),
            waiting=len(standing) - len(listed),
            withdrawn=len(everything) - len(standing),
        )
        ids = tuple(each.application.id for each in listed)
        act.note(about=f"round:{round_.id}", facts={"printed": 1, "count": len(ids), "ids": ids})
    return screening_list(paper, fonts)


def _listed(reader: Reader, applications: Sequence[Application]) -> list[_Listed]:
    ordered = sorted(applications, key=lambda application: application.receipt_number)
    found = [(each, screening) for each in ordered if (screening := present_screening(reader, each))]
    schemes = schemes_of(reader, [application for application, _ in found])
    return [
        _Listed(application=each, screening=screening, programme=schemes[year_of(each)].newest.programme)
        for each, screening in found
    ]


def _titles(tr: Translator, listed: _Listed, owner: str) -> list[str]:
    """The checks of an owner that the ward must judge, by their titles."""
    asked = (asked_by(listed.programme, check.code) for check in listed.screening.checks if check.result == "ward")
    return [tr("checks", question) for whose, question in asked if whose == owner]


def _row(tr: Translator, reader: Reader, listed: _Listed) -> ScreeningRow:
    application, screening = listed.application, listed.screening
    return ScreeningRow(
        receipt_number=application.receipt_number,
        applicant=reader.get(Applicant, application.applicant).name,
        children="、".join(reader.get(Child, child).name for child in application.children),
        year_of_use=application.year_of_use,
        months=month_names([line.day for line in screening.lines]),
        hours=screening.day_hours + screening.night_hours,
        claimed_yen=screening.claimed_yen,
        amount_yen=screening.amount_yen,
        outcome=screening.outcome,
        for_ward=tuple(_titles(tr, listed, "contractor")),
    )

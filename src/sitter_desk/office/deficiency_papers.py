"""The letter of a deficiency notice, filled from its record: what was frozen when it was made, and who it goes to."""

from collections.abc import Sequence

from sitter_desk.documents.deficiency import AskedItem, DeficiencyLetter, deficiency_letter
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.sheet import Imprint
from sitter_desk.domain.dates import wareki
from sitter_desk.domain.deficiencies import PURPOSE
from sitter_desk.domain.explanation import fill
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Applicant, Application, Deficiency, Engagement
from sitter_desk.domain.statement import Addressee
from sitter_desk.errors import DeficiencyClosed
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.session import Session


def deficiency_paper(
    session: Session,
    fonts: Fonts,
    deficiency: Deficiency,
    *,
    reply_to: Sequence[str] = (),
    document_number: str = "",
) -> bytes:
    """申請書類の不備について（補正のお願い） as PDF; the print is an entry under its applicant.

    ``reply_to`` are the lines of 返信先 (where none are given, the ward's contact), ``document_number`` 文書番号 as the
    ward gave it. Raises DeficiencyClosed for a cancelled one, UnprintableText, AddressTooLong, TextTooLong,
    RecordMissing.
    """
    with session.act("deficiency.make") as act:
        asked = act.get(Deficiency, deficiency.id)
        if asked.state == "cancelled":
            raise DeficiencyClosed(number=asked.number)
        engagement = act.get(Engagement, asked.engagement)
        application = act.get(Application, asked.application)
        applicant = act.get(Applicant, application.applicant)
        programme = scheme_in(act, application.engagement, application.year_of_use).newest.programme
        act.note(subject=asked.subject, about=f"deficiency:{asked.id}", facts={"printed": 1})
    opening, closing = _wording(programme, engagement, application, asked)
    paper = DeficiencyLetter(
        imprint=Imprint(document_id=asked.number, case="", practice=session.practice),
        letterhead=engagement.letterhead,
        number=asked.number,
        document_number=document_number,
        made_on=asked.made_on,
        addressee=Addressee(name=applicant.name, postcode=applicant.postcode, address=applicant.address),
        receipt_number=application.receipt_number,
        reply_by=asked.reply_by,
        opening=opening,
        closing=closing,
        items=tuple(AskedItem(place=item.place, problem=item.problem, send=item.send) for item in asked.items),
        returned=_titles(programme, asked, "returned"),
        kept=_titles(programme, asked, "kept"),
        reply_to=tuple(reply_to) or (engagement.letterhead.contact,),
        purpose=PURPOSE,
    )
    return deficiency_letter(paper, fonts)


def _wording(
    programme: Programme, engagement: Engagement, application: Application, asked: Deficiency
) -> tuple[str, str]:
    """The opening and the closing sentences of the ward's rules, filled."""
    values = {
        "applied_on": wareki(application.arrived_on) if application.arrived_on else "",
        "reply_by": wareki(asked.reply_by),
        "ward": engagement.ward_name,
    }
    wording = programme.wording
    return fill(wording.deficiency_opening, values), fill(wording.deficiency_closing, values)


def _titles(programme: Programme, deficiency: Deficiency, fate: str) -> tuple[str, ...]:
    """The originals of one fate; a paper of the list by its title, any other as it was written."""
    titles = {document.code: document.title for document in programme.documents}
    return tuple(titles.get(each.document, each.document) for each in deficiency.originals if each.fate == fate)

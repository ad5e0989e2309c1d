"""Which papers of the ward's list one application needs (domain.md §1.3)."""

from collections.abc import Sequence

from sitter_desk.domain.programme import NORMAL, Document, Programme
from sitter_desk.domain.records import Application, Child, Use


def documents_needed(
    programme: Programme, application: Application, children: Sequence[Child], uses: Sequence[Use]
) -> tuple[Document, ...]:
    """The documents of the rules that this case needs, in the order of the rules.

    An online application needs those alone that the rules ask for ``online`` too: its form and table are the export.
    """
    return tuple(
        document
        for document in papers_on_paper(programme, children, uses)
        if document.online or application.method != "online"
    )


def papers_on_paper(programme: Programme, children: Sequence[Child], uses: Sequence[Use]) -> tuple[Document, ...]:
    """The same of an application that came on paper."""
    grounds = _grounds(children, uses)
    return tuple(document for document in programme.documents if (document.needed, document.category) in grounds)


def _grounds(children: Sequence[Child], uses: Sequence[Use]) -> set[tuple[str, str]]:
    """``needed`` and ``category`` of every document that something in the case asks for."""
    grounds = {("always", ""), ("category", NORMAL)}
    grounds |= {("category", category.code) for child in children for category in child.categories}
    if any(use.discount_yen > 0 for use in uses):
        grounds.add(("discount", ""))
    if any(child.hours_elsewhere > 0 for child in children):
        grounds.add(("elsewhere", ""))
    return grounds

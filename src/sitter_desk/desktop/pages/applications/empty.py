"""The list with nothing in it: nothing came yet, or nothing matches; and what to do then."""

from collections.abc import Callable

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.applications.filters import CLEAR_KEY
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.office.views.browsing import Query
from sitter_desk.workstation.language import Translator


def nothing_yet(desk: Desk) -> Empty:
    """Before the first application; a person who only looks is shown nothing to do."""
    tr = desk.tr
    things = []
    if desk.may("application.type"):
        detail = tr("applications", "Its receipt number is given when you begin.")
        text = tr("applications", "Type an application from paper")
        things.append(FirstThing("plus", text, detail, lambda: desk.go("form"), "Ctrl+N"))
    if desk.may("bundle.inspect"):
        detail = tr("applications", "What was applied for online comes with it.")
        ward = desk.site == "contractor"
        text = tr("applications", "Open a medium of the ward") if ward else tr("applications", "Open a medium")
        things.append(FirstThing("disc", text, detail, lambda: desk.go("bundle_open"), "Ctrl+O"))
    return Empty(desk.look, tr("applications", "There are no applications yet"), "", things)


def nothing_found(
    look: Look, tr: Translator, query: Query, search: Callable[[], None], take_off: Callable[[], None]
) -> Empty:
    """Nothing matches what was typed, or what the filters leave."""
    text = query.text.strip()
    sentence = tr("applications", "Nothing matches the filters.")
    if text:
        sentence = tr("applications", "Nothing matches “{text}”.", text=text)
    detail = tr("applications", "A part of the name, of its kana or of a number is enough.")
    things = [FirstThing("search", tr("applications", "Search for something else"), detail, search, "Ctrl+F")]
    if query.filters:
        words = tr("applications", "Take the filters off")
        kept = tr("applications", "What was typed stays.")
        things.insert(0, FirstThing("filter", words, kept, take_off, CLEAR_KEY))
    return Empty(look, sentence, "", things)

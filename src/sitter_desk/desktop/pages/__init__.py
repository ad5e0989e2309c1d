"""The pages of the shell as a table: which there are, at which site, in which group, under which word and key.

One package a page, named as here, or one file; ``every.py`` holds their classes and is imported once a desk is open.
"""

from dataclasses import dataclass
from typing import Literal

Group = Literal["", "receive", "examine", "decide", "send", "hand_over", "guard"]
Sites = Literal["both", "ward", "contractor"]


@dataclass(frozen=True)
class Entry:
    """A page: its name, its word in the navigation (context "navigation"), its icon, its group. ``key`` opens it from
    anywhere · a page that is reached from its ``parent`` is not ``listed`` · ``act`` is the permission it needs."""

    name: str
    word: str
    icon: str
    group: Group
    sites: Sites = "both"
    key: str = ""
    listed: bool = True
    parent: str = ""
    act: str = ""


GROUPS: dict[Group, str] = {
    "receive": "Take in",
    "examine": "Examine",
    "decide": "Decide",
    "send": "Send",
    "hand_over": "Hand over",
    "guard": "Look after",
}
"""Work by which the navigation is grouped, and its words."""

ORDER: dict[str, tuple[Group, ...]] = {
    "contractor": ("", "receive", "examine", "send", "hand_over", "guard"),
    "ward": ("", "hand_over", "decide", "send", "guard"),
}

PAGES: tuple[Entry, ...] = (
    Entry("home", "Home", "home", ""),
    Entry("applications", "Applications", "inbox", "receive", "contractor"),
    Entry("case", "Application", "inbox", "receive", listed=False, parent="applications"),
    Entry("form", "Application form", "inbox", "receive", "contractor", key="Ctrl+N", listed=False,
          parent="applications", act="application.type"),
    Entry("prescreening", "Pre-screening", "checklist", "examine", "contractor"),
    Entry("duplicates", "Duplicates", "copy", "examine", "contractor"),
    Entry("deficiencies", "Deficiencies", "page-alert", "examine", "contractor"),
    Entry("duplicates", "Duplicates", "copy", "decide", "ward"),
    Entry("decisions", "Decisions", "stamp", "decide", "ward"),
    Entry("lookups", "Look-ups", "ward-hall", "decide", "ward"),
    Entry("portal_import", "e-application data", "inbox", "decide", "ward"),
    Entry("applications", "Applications", "inbox", "decide", "ward"),
    Entry("rules", "Rules", "book", "decide", "ward"),
    Entry("notices", "Notices", "envelope", "send"),
    Entry("bundles", "Bundles", "disc", "hand_over"),
    Entry("bundle_make", "Make a bundle", "disc", "hand_over", listed=False, parent="bundles",
          act="bundle.seal"),
    Entry("bundle_open", "Open a bundle", "disc", "hand_over", key="Ctrl+O", listed=False,
          parent="bundles", act="bundle.inspect"),
    Entry("password_notice", "Password notices", "key", "hand_over"),
    Entry("media", "Media ledger", "cabinet", "hand_over"),
    Entry("handovers", "Confirmations", "book", "hand_over"),
    Entry("handover_sheet", "Confirmation record", "book", "hand_over", listed=False,
          parent="handovers"),
    Entry("rounds", "Rounds", "calendar", ""),
    Entry("paper", "Papers", "printer", "send"),
    Entry("audit_log", "Audit log", "link", "guard"),
    Entry("users", "Handlers", "people", "guard"),
    Entry("settings", "Settings", "sliders", "guard"),
)  # fmt: skip


def pages_of(site: str) -> tuple[Entry, ...]:
    """The pages of a site in the order of the navigation."""
    here = [entry for entry in PAGES if entry.sites in ("both", site)]
    groups = ORDER[site]
    return tuple(sorted((e for e in here if e.group in groups or not e.listed), key=lambda e: _rank(groups, e)))


def _rank(groups: tuple[Group, ...], entry: Entry) -> int:
    return groups.index(entry.group) if entry.group in groups else len(groups)

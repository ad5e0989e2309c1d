"""What stands at the right of the notices while no lot is open: what waits, and what to do first."""

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.office.views.notice_desk import RoundRow


def nothing_open(desk: Desk, round_: RoundRow | None, *, any_round: bool) -> Empty:
    """``round_`` is the one that is shown."""
    tr, waiting = desk.tr, round_.waiting if round_ else 0
    things: list[FirstThing] = []
    if not any_round:
        said = tr("notices", "No decision has come yet")
        open_it, brings = tr("notices", "Open a bundle"), tr("notices", "The ward's disc brings its decisions.")
        if desk.may("bundle.apply"):
            things = [FirstThing("eject", open_it, brings, lambda: desk.go("bundle_open"), key="Ctrl+O")]
        more = tr("notices", "Notices are made of the ward's decisions, when its disc has been taken in.")
    elif waiting and desk.may("notice.print"):
        said = tr("notices", "{count} decisions wait for their notices", count=waiting)
        more = tr("notices", "Each signature is verified once more. A lot holds 50 at the most.")
    else:
        said = tr("notices", "No lot is open")
        more = tr("notices", "Choose a lot in the list and open it with Enter.")
    return Empty(desk.look, said, more, things)

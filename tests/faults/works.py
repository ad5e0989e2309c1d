"""The pieces of work that are killed, starved and replayed: each from a known state to a known state."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from sitter_desk.domain.records import Engagement, Site
from sitter_desk.errors import NoVault, WrongPassword
from sitter_desk.office import sending
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.days import DAYS
from sitter_desk.office.decisions import register_approval, review
from sitter_desk.office.desks import FirstPerson, found_ward_desk, open_desk
from sitter_desk.office.intake import type_application
from sitter_desk.office.notices import print_notices
from sitter_desk.office.receiving import apply_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.statements import as_screened
from sitter_desk.vault.people import change_password
from sitter_desk.vault.rekey import remove_user
from tests.faults.desks import CHEAP, SECOND_LOGIN, SECOND_PASSWORD, Place, Tables, fonts, look, valid_bundles

PASSWORD_ON_PAPER = "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810"
FOUNDER = FirstPerson(login="founder", name="練習　創", password="れんしゅう用の合言葉 4")
NEW_PASSWORD = "れんしゅう用の合言葉 5"
Doing = Callable[[], object]
Prepared = tuple[Doing, Doing]
"""What is done, and what follows once it was said to be done (closing the desk)."""


@dataclass(frozen=True)
class Work:
    """One piece of work. ``prepare`` runs untouched and gives what is traced; ``state`` looks at what is left."""

    name: str
    moment: str
    site: Site
    prepare: Callable[[Place], Prepared]
    changes: bool = True
    state: Callable[["Work", Place], Tables] = lambda work, place: look(place, work.site)


def steady() -> None:
    """Ids and the disc's password come from a count, so that two runs of one work give the same rows. For the process
    that does the work, never for the one that looks."""
    numbers = count(1)
    secrets.token_hex = lambda size=32: f"{next(numbers):0{2 * (size or 32)}x}"
    sending.new_password = lambda: PASSWORD_ON_PAPER


def _open(place: Place) -> Prepared:
    return (lambda: place.open("ward").close()), lambda: None


def _type(place: Place) -> Prepared:
    session = place.open("contractor")
    round_ = place.round(session)
    return (lambda: type_application(session, practice.typed_from_paper(), round_=round_)), session.close


def _stage(place: Place) -> Prepared:
    session, disc = place.open("ward"), place.cd / f"{place.tray['disc report']}.sdb"
    password = place.tray["password report"]
    trust_peer(session, look_at_head(disc, password), place.tray["fingerprint contractor"])
    return (lambda: stage_bundle(session, disc, password)), session.close


def _apply(place: Place) -> Prepared:
    session, disc = place.open("ward"), place.cd / f"{place.tray['disc report']}.sdb"
    password = place.tray["password report"]
    trust_peer(session, look_at_head(disc, password), place.tray["fingerprint contractor"])
    preview = stage_bundle(session, disc, password)
    return (lambda: apply_bundle(session, preview)), session.close


def _seal(place: Place) -> Prepared:
    place.cd.mkdir(exist_ok=True)
    session = place.open("contractor")
    with session.reading() as reader:
        case = reader.find(Engagement)[-1]
    return (lambda: seal_bundle(session, case, folder=place.cd, made_on="2025-04-16", return_by="")), session.close


def _sealed_state(work: Work, place: Place) -> Tables:
    """What was recorded as made stands whole on the disc; what stands there under its name is whole."""
    found = look(place, work.site)
    discs = {row[5] for row in found["carried_item"] if row[6] == "disc"} - {place.tray["disc kit"]}
    on_disc = set(valid_bundles(place, PASSWORD_ON_PAPER))
    assert discs <= on_disc, "recorded as made, but not on the disc"
    return found


def _decide(place: Place) -> Prepared:
    session = place.open("ward")
    round_ = place.round(session)
    with session.reading() as reader:
        cases = [case for case in review(reader, round_) if case.screening.outcome != "deficient"]
    verdicts = {case.submission: as_screened(case) for case in cases}
    return (lambda: register_approval(session, round_, practice.approval(), verdicts)), session.close


def _lot(place: Place) -> Prepared:
    session, faces = place.open("contractor"), fonts()
    round_ = place.round(session)
    return (lambda: print_notices(session, faces, round_, issued_on=DAYS.issue)), session.close


def _found(place: Place) -> Prepared:
    machine, folder = place.machine, place.root / "founded"

    def found() -> None:
        session, _ = found_ward_desk(folder, FOUNDER, practice=False, machine=machine)
        session.close()

    return found, lambda: None


def _founded_state(work: Work, place: Place) -> Tables:
    """No vault, or one that opens with its first person's password and is whole."""
    try:
        session = open_desk(
            place.root / "founded", login=FOUNDER.login, password=FOUNDER.password, machine=place.machine, waited=1e9
        )
    except NoVault:
        return {"vault": []}
    with session.vault as vault:
        vault.check()
        assert not vault.restored, "the vault takes itself for an older copy"
        rows = vault.own_reader().rows('SELECT "login", "state" FROM "user"')
    return {"vault": rows}


def _remove(place: Place) -> Prepared:
    session = place.open("contractor")
    return (lambda: remove_user(session.vault, SECOND_LOGIN, at=session.now(), pc="PC-1")), session.close


def _removed_state(work: Work, place: Place) -> Tables:
    """The second person gets in exactly while the header still names them."""
    found = look(place, work.site)
    try:
        place.open(work.site, login=SECOND_LOGIN, password=SECOND_PASSWORD).close()
        gets_in = True
    except WrongPassword:
        gets_in = False
    assert gets_in == (SECOND_LOGIN in found["epoch"][0]), "removed, and still gets in"
    return found


def _password(place: Place) -> Prepared:
    session = place.open("contractor", login=SECOND_LOGIN, password=SECOND_PASSWORD)

    def change() -> None:
        change_password(
            session.vault, old=SECOND_PASSWORD, new=NEW_PASSWORD, at=session.now(), waited=0, pc="PC-1", kdf=CHEAP
        )  # fmt: skip

    return change, session.close


def _password_state(work: Work, place: Place) -> Tables:
    """Exactly one of the two passwords opens."""
    found, opening = look(place, work.site), []
    for password in (SECOND_PASSWORD, NEW_PASSWORD):
        try:
            place.open(work.site, login=SECOND_LOGIN, password=password).close()
            opening.append((password,))
        except WrongPassword:
            pass
    assert len(opening) == 1, "not exactly one password opens"
    return {name: rows for name, rows in found.items() if name != "slot"} | {"opens with": opening}


WORKS: tuple[Work, ...] = (
    Work("open and close a desk", "paper", "ward", _open, changes=False),
    Work("an application typed", "paper", "contractor", _type),
    Work("a bundle verified into staging", "take_report", "ward", _stage, changes=False),
    Work("a bundle applied", "take_report", "ward", _apply),
    Work("a bundle sealed to the disc", "report", "contractor", _seal, state=_sealed_state),
    Work("decisions registered", "decisions", "ward", _decide),
    Work("a lot issued", "notices", "contractor", _lot),
    Work("a vault founded", "paper", "ward", _found, state=_founded_state),
    Work("a user removed", "paper", "contractor", _remove, state=_removed_state),
    Work("a password changed", "paper", "contractor", _password, state=_password_state),
)

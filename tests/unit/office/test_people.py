"""People of a desk, and the statement that the clock is right, at real desks."""

from collections.abc import Callable

import pytest

from sitter_desk import errors
from sitter_desk.office import people
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import FirstPerson, enter_by_invitation, open_desk
from sitter_desk.office.session import Session
from tests.unit.documents.reading import texts
from tests.unit.office.harness import CHEAP, SECOND, Pair, acts

HOUR = 3600 * SECOND
NEW = "れんしゅう用の合言葉 4"
SECOND_PERSON = FirstPerson(login="jiro", name="練習次郎", password="れんしゅう用の合言葉 3")


@pytest.fixture
def pair(stage: Callable[[str], Pair]) -> Pair:
    return stage("engaged")


def _with_two_people(pair: Pair) -> Session:
    """The ward's desk, at which a second person has come in once."""
    desk = pair.ward
    code = people.add_person(desk.session, login="jiro", name="練習次郎", role="handler", kdf=CHEAP)
    desk.close()
    enter_by_invitation(desk.folder, SECOND_PERSON, code, machine=desk.machine, waited=0).close()
    person = practice.WARD_PERSON
    desk.opened = open_desk(desk.folder, login=person.login, password=person.password, machine=desk.machine, waited=0)
    return desk.session


def _set_back(pair: Pair, session: Session) -> None:
    pair.clock.at -= HOUR
    session.vault.look_at_clock(session.now())
    assert session.vault.clock == "behind"
    with pytest.raises(errors.ClockUnstated):
        session.require("bundle.inspect")


def test_two_people_state_that_the_clock_is_right(pair: Pair) -> None:
    session = _with_two_people(pair)
    _set_back(pair, session)
    with pytest.raises(errors.SamePerson):
        people.state_clock(session, second_login="ward", second_password="x", waited=0)
    with pytest.raises(errors.UnknownUser):
        people.state_clock(session, second_login="nobody", second_password="x", waited=0)
    with pytest.raises(errors.WrongPassword):
        people.state_clock(session, second_login="jiro", second_password="falsch", waited=0)
    assert session.vault.clock == "behind"
    people.state_clock(session, second_login="jiro", second_password=SECOND_PERSON.password, waited=0)
    session.require("bundle.inspect")
    assert ("clock.state", "clock") in acts(session)


def test_one_person_alone_states_it_with_the_recovery_sheet(pair: Pair) -> None:
    session = pair.ward.session
    sheet = people.renew_recovery(session, kdf=CHEAP)
    _set_back(pair, session)
    with pytest.raises(errors.WrongCode):
        people.state_clock_with_recovery(session, code="0" * 35, waited=0)
    assert session.vault.clock == "behind"
    people.state_clock_with_recovery(session, code=sheet, waited=0)
    session.require("bundle.inspect")


def test_nobody_guesses_the_password_of_another_without_limit_or_trace(pair: Pair) -> None:
    session = _with_two_people(pair)
    _set_back(pair, session)
    for _ in range(5):
        with pytest.raises(errors.WrongPassword):
            people.state_clock(session, second_login="jiro", second_password="falsch", waited=0)
    with pytest.raises(errors.LockedOut):
        people.state_clock(session, second_login="jiro", second_password=SECOND_PERSON.password, waited=0)
    assert acts(session).count(("vault.prove", "unlock.failed")) == 5


def test_a_password_is_changed_by_who_knows_it(pair: Pair) -> None:
    desk, person = pair.ward, practice.WARD_PERSON
    with pytest.raises(errors.WrongPassword):
        people.change_password(desk.session, old="falsch", new=NEW, waited=0, kdf=CHEAP)
    people.change_password(desk.session, old=person.password, new=NEW, waited=0, kdf=CHEAP)
    desk.close()
    desk.opened = open_desk(desk.folder, login=person.login, password=NEW, machine=desk.machine, waited=0)


def test_a_removed_person_does_not_come_in_again(pair: Pair) -> None:
    session, desk = _with_two_people(pair), pair.ward
    people.remove_person(session, "jiro")
    desk.close()
    with pytest.raises(errors.WrongPassword):
        open_desk(desk.folder, login="jiro", password=SECOND_PERSON.password, machine=desk.machine, waited=0)


def test_everybody_is_listed_with_state_last_opening_and_code(pair: Pair) -> None:
    session = _with_two_people(pair)
    people.add_person(session, login="saburo", name="練習三郎", role="auditor", kdf=CHEAP)
    people.remove_person(session, "jiro")
    found = {person.login: person for person in people.all_people(session)}
    assert [(p.login, p.state, p.role) for p in found.values()] == [
        ("ward", "active", "responsible"), ("saburo", "invited", "auditor"), ("jiro", "removed", "handler"),
    ]  # fmt: skip
    assert (found["ward"].me, found["ward"].pcs, found["ward"].here) == (True, 1, True)
    assert found["ward"].opened_at > found["jiro"].opened_at > found["jiro"].added_at > 0
    assert (found["saburo"].opened_at, found["saburo"].has_code, found["saburo"].pcs) == (0, True, 0)
    assert (found["jiro"].has_code, found["jiro"].pcs, found["jiro"].here) == (False, 0, False)


def test_an_invitation_is_printed_and_told_without_its_code(pair: Pair) -> None:
    session = pair.ward.session
    code = people.add_person(session, login="jiro", name="練習次郎", role="handler", kdf=CHEAP)
    person = next(each for each in people.all_people(session) if each.login == "jiro")
    pdf = people.invitation_paper(
        session, pair.ward.fonts, code, person, organisation="練習区", day="2025-04-01"
    )  # fmt: skip
    [page] = texts(pdf)
    assert "IC-W-0001" in page
    assert "取扱者" in page
    with session.reading() as reader:
        last = reader.audit_entries(after=reader.audit_head().seq - 1)[0]
    assert (last.act, last.about, last.facts) == ("password.print", "invitation", {"printed": 1})


def test_an_invitation_that_can_not_be_printed_is_no_entry(pair: Pair) -> None:
    session = pair.ward.session
    code = people.add_person(session, login="jiro", name="練習\U0001f600", role="handler", kdf=CHEAP)
    person = next(each for each in people.all_people(session) if each.login == "jiro")
    before = acts(session)
    with pytest.raises(errors.UnprintableText):
        people.invitation_paper(session, pair.ward.fonts, code, person, organisation="練習区", day="2025-04-01")
    assert acts(session) == before

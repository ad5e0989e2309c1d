"""Two threads write to one vault and others read it: nothing is lost, nothing is seen half, and closing waits."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from sitter_desk.domain.records import Applicant
from sitter_desk.errors import Cancelled, DiskFailed
from sitter_desk.vault import staging
from sitter_desk.vault.people import invite
from sitter_desk.vault.rekey import change_data_key
from sitter_desk.vault.store import Reader, Vault
from tests.unit.vault.desk import AT, CHEAP, PC, SECOND, Desk, applicant

ACTS, PIECES = 150, 20_000
LONG = 30  # seconds a test waits at most for another thread


def at_once(*works: Callable[[], object]) -> None:
    """Runs the works on threads of their own, from one moment on; raises what any of them raised."""
    begin = threading.Barrier(len(works))

    def run(work: Callable[[], object]) -> None:
        begin.wait(LONG)
        work()

    with ThreadPoolExecutor(len(works)) as threads:
        done: list[Future[None]] = [threads.submit(run, work) for work in works]
        for each in done:
            each.result(LONG)


def put_people(vault: Vault, people: list[Applicant]) -> None:
    for number, person in enumerate(people):
        with vault.act("test", at=AT + number * SECOND, pc=PC) as act:
            act.put(person)


def stage_pieces(vault: Vault) -> None:
    with staging.open_staging(vault, "b" * 32) as store:
        for number in range(PIECES):
            store.add("use", b"%d" % number)
        store.complete()


def test_staging_beside_acts(vault: Vault, desk: Desk) -> None:
    people = [applicant(desk) for _ in range(ACTS)]
    at_once(lambda: put_people(vault, people), lambda: stage_pieces(vault))
    reader = vault.reader()
    assert reader.find(Applicant) == people
    assert [int(line) for _, line in staging.staged(reader, "b" * 32)] == list(range(PIECES))
    vault.check()  # pages, references and the whole chain


def test_acts_of_two_threads(vault: Vault, desk: Desk) -> None:
    ours, theirs = ([applicant(desk) for _ in range(ACTS)] for _ in range(2))
    before = vault.own_reader().audit_head().seq
    at_once(lambda: put_people(vault, ours), lambda: put_people(vault, theirs))
    reader = vault.reader()
    found = reader.find(Applicant)
    assert [each for each in found if each in ours] == ours
    assert [each for each in found if each in theirs] == theirs
    assert reader.audit_head().seq == before + 2 * ACTS
    vault.check()


def test_people_and_keys_beside_acts(vault: Vault, desk: Desk) -> None:
    """Header, slots and a whole change of the data key come between the acts of another thread, never into one."""
    people = [applicant(desk) for _ in range(ACTS)]

    def change_people() -> None:
        for number in range(3):
            invite(vault, login=f"p{number}", name=f"練習{number}", role="handler", at=AT, pc=PC, kdf=CHEAP)
            change_data_key(vault, name="user.remove", at=AT, pc=PC)
            vault.checkpoint()

    at_once(lambda: put_people(vault, people), change_people)
    assert vault.reader().find(Applicant) == people
    assert vault.header.epoch == 4
    vault.check()
    vault.close()
    with desk.open() as again:
        assert again.own_reader().find(Applicant) == people


def test_an_act_inside_an_act_is_an_error(vault: Vault, desk: Desk) -> None:
    person = applicant(desk)

    def nested() -> None:
        with vault.act("test", at=AT, pc=PC) as outer:
            outer.put(person)
            put_people(vault, [applicant(desk)])

    with pytest.raises(DiskFailed):
        nested()
    assert vault.own_reader().find(Applicant) == []
    put_people(vault, [person])
    assert vault.own_reader().find(Applicant) == [person]


def test_a_reader_sees_whole_acts_only(vault: Vault, desk: Desk) -> None:
    put_people(vault, [applicant(desk)])
    inside, looked = threading.Event(), threading.Event()

    def write() -> None:
        with vault.act("test", at=AT, pc=PC) as act:
            act.put(applicant(desk))
            inside.set()
            assert looked.wait(LONG), "a reader waited for the act"

    def look() -> None:
        assert inside.wait(LONG)
        assert vault.reader().count(Applicant) == 1
        looked.set()

    at_once(write, look)
    assert vault.reader().count(Applicant) == 2


def read_for_ever(reader: Reader) -> None:
    while True:
        list(reader.portions(Applicant, 10))
        list(reader.stream('SELECT "entry" FROM "audit"'))


def test_closing_waits_for_an_act_and_ends_the_readers(vault: Vault, desk: Desk) -> None:
    """What an idle lock does while work runs: the act ends whole, a reading thread is told to stop."""
    person, inside = applicant(desk), threading.Event()
    put_people(vault, [applicant(desk) for _ in range(ACTS)])

    def write() -> None:
        with vault.act("test", at=AT + SECOND, pc=PC) as act:
            inside.set()
            act.put(person)

    def read() -> None:
        reader = vault.reader()
        inside.wait(LONG)
        with pytest.raises(Cancelled):
            read_for_ever(reader)

    def close() -> None:
        assert inside.wait(LONG)
        vault.close()

    at_once(write, read, read, close)
    with pytest.raises(Cancelled):
        vault.reader()
    with pytest.raises(Cancelled), vault.act("test", at=AT, pc=PC):
        pytest.fail("an act began in a closed vault")
    with desk.open() as again:
        assert again.own_reader().get(Applicant, person.id) == person


def test_a_long_question_is_broken_off(vault: Vault) -> None:
    """A reader that is closed while SQLite computes ends at once, not with its answer."""
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    begun = threading.Event()
    reader = vault.reader()

    def ask() -> None:
        begun.set()
        with pytest.raises(Cancelled):
            reader.rows(endless)

    def close() -> None:
        assert begun.wait(LONG)
        threading.Event().wait(0.3)
        vault.close_readers()

    at_once(ask, close)
    assert reader.is_closed

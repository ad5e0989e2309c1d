"""The digest of a submitted case: the same for the same records in any order, another for any other content."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.records import Answer, Record
from sitter_desk.domain.submission import submission_digest

TEXTS = st.text(max_size=8)


def answer(identity: str, text: str = "練習") -> Answer:
    return Answer(
        id=identity, owner="desk", engagement="engagement", subject="person", question="question",
        application="application", text=text, answered_by="練習　花", answered_on="2025-04-01",
    )  # fmt: skip


@given(st.permutations([answer(f"{n}") for n in range(5)]))
def test_the_order_of_the_records_does_not_matter(records: list[Record]) -> None:
    assert submission_digest(records) == submission_digest(answer(f"{n}") for n in range(5))


@given(TEXTS, TEXTS)
def test_another_text_is_another_digest(one: str, other: str) -> None:
    assert (submission_digest([answer("1", one)]) == submission_digest([answer("1", other)])) == (one == other)


@given(st.integers(min_value=0, max_value=4))
def test_a_record_that_is_missing_or_newer_shows(at: int) -> None:
    records = [answer(f"{n}") for n in range(5)]
    fewer = [*records[:at], *records[at + 1 :]]
    newer = [*records[:at], replace(records[at], revision=2), *records[at + 1 :]]
    assert len({submission_digest(each) for each in (records, fewer, newer)}) == 3


def test_the_digest_is_pinned() -> None:
    """Both desks compute it, also years apart: another spelling of it would refuse every case on its way."""
    assert submission_digest([]) == "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"
    assert submission_digest([answer("1")])[:16] == "48f4daef5e0dc1a4"

"""Which papers a case needs: everybody's, and those that something in the case calls for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.papers_needed import documents_needed
from sitter_desk.domain.programme import Document
from sitter_desk.domain.records import Application, ChildCategory
from tests.unit.domain.builders import application, child, programme, use

POSTED = application(method="post")
LIST = (
    Document(code="form", title="申請書"),
    Document(code="upload", title="領収書", online=True),
    Document(code="discount", title="割引の分かる書類", needed="discount", online=True),
    Document(code="elsewhere", title="転入前の決定通知書", needed="elsewhere"),
    Document(code="twins", title="母子手帳", needed="category", category="multiple_birth"),
    Document(code="single", title="戸籍", needed="category", category="single_parent", original=True),
)


def needed(case: Application = POSTED, *, children: tuple = (child(),), uses: tuple = (use(),)) -> list[str]:
    rules = replace(programme(), documents=LIST)
    return [document.code for document in documents_needed(rules, case, children, uses)]


def in_category(code: str, *, proven: bool = False) -> ChildCategory:
    return ChildCategory(code=code, since="", proven=proven)


def test_everybody_sends_what_is_always_needed() -> None:
    assert needed() == ["form", "upload"]
    assert needed(application(method="counter")) == ["form", "upload"]


def test_an_online_application_sends_what_the_rules_ask_online_too() -> None:
    assert needed(application()) == ["upload"]
    assert needed(application(), uses=(use(discount_yen=2200),)) == ["upload", "discount"]
    assert needed(application(), children=(child(hours_elsewhere=8),)) == ["upload"]


@pytest.mark.parametrize("discount", [0, 1])
def test_a_discount_calls_for_its_paper(discount: int) -> None:
    assert ("discount" in needed(uses=(use(), use("use-2", discount_yen=discount)))) == bool(discount)


@pytest.mark.parametrize("hours", [0, 1])
def test_hours_elsewhere_call_for_theirs(hours: int) -> None:
    assert ("elsewhere" in needed(children=(child(), child(id="child-2", hours_elsewhere=hours)))) == bool(hours)


def test_a_category_of_any_child_calls_for_its_own_alone() -> None:
    twin = child(id="child-2", categories=(in_category("multiple_birth"),))
    assert needed(children=(child(), twin)) == ["form", "upload", "twins"]
    both = child(categories=(in_category("single_parent"), in_category("multiple_birth")))
    assert needed(children=(both,)) == ["form", "upload", "twins", "single"]


def test_a_category_that_is_proven_calls_for_it_all_the_same() -> None:
    assert "single" in needed(children=(child(categories=(in_category("single_parent", proven=True),)),))


@given(
    codes=st.lists(st.sampled_from(["multiple_birth", "single_parent", "unknown"]), unique=True),
    discount=st.integers(0, 3000),
    hours=st.integers(0, 200),
    method=st.sampled_from(["online", "post", "counter"]),
)
def test_papers_come_in_the_order_of_the_rules_and_more_in_a_case_never_means_fewer(
    codes: list[str], discount: int, hours: int, method: str
) -> None:
    plain = needed(application(method=method))
    categories = tuple(in_category(code) for code in codes)
    full = needed(
        application(method=method),
        children=(child(categories=categories, hours_elsewhere=hours),),
        uses=(use(discount_yen=discount),),
    )
    order = [document.code for document in LIST]
    assert set(plain) <= set(full)
    assert full == sorted(full, key=order.index)

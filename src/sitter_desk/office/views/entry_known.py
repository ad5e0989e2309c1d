"""What is known beside the paper while it is typed: the letters of the fonts, the banks, the places of postcodes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from sitter_desk.domain.post_account import BANK, book_of, symbol_of
from sitter_desk.domain.typed import Understood, ask, wrong
from sitter_desk.office.directories import NO_BANKS, Banks, Named, Place, found_in, shared_place

Signs = Callable[[str], tuple[str, str]]
"""Of a name: its letters that no font of the papers draws, and those that only the font for names draws."""
Reads = Mapping[str, Understood]
Said = Iterator[tuple[str, Understood]]
_SHOWN = 3


def no_signs(_: str) -> tuple[str, str]:
    """While the fonts are not there yet."""
    return "", ""


@dataclass(frozen=True, kw_only=True)
class Known:
    """``places`` are those of the postcodes that were looked up so far."""

    signs: Signs = no_signs
    banks: Banks = NO_BANKS
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)


NOTHING = Known()


def on_account(known: Known, reads: Reads) -> Said:
    """The names of bank and branch as an echo, or that the list has none of that number."""
    banks, bank, branch = known.banks, reads["bank"], reads["branch"]
    if not banks.by_code or not bank.value:
        return
    own = banks.by_code.get(bank.value)
    if own is None:
        yield "bank", _meant(banks.by_code, bank.value) or ask("bank_unknown", "", day=banks.day)
        return
    there, symbol = own.branches.get(branch.value), symbol_of(branch.value) if bank.value == BANK else ""
    named = f" 記号 {symbol}" if symbol else f" {there.name}" if there else ""
    yield "bank", Understood(echo=own.name + named)
    if branch.value and there is None and branch.code != "post_symbol":
        yield "branch", _meant(own.branches, branch.value) or ask("branch_unknown", "", day=banks.day, bank=own.name)
    if symbol and (book := book_of(reads["account_number"].value)):
        yield "account_number", Understood(echo=f"番号 {book}")


def _meant(known: Mapping[str, Named], text: str) -> Understood | None:
    """A name or reading in the place of a number: what is called so, unless digits were typed."""
    found = [] if text.isdecimal() else found_in(known, text)
    if len(found) == 1:
        return wrong("number_of", proposal=found[0].code, name=found[0].name)
    names = "、".join(f"{each.code} {each.name}" for each in found[:_SHOWN])
    return wrong("several_of", names=names) if found else None


def on_address(known: Known, reads: Reads) -> Said:
    """A postcode that nobody knows, or that belongs to another city than the address."""
    places, address = known.places.get(reads["postcode"].value), reads["address"].value
    if places is None:
        return
    if not places:
        yield "postcode", ask("postcode_unknown", "")
    elif address and not any(each.city in address for each in places):
        yield "postcode", ask("postcode_elsewhere", "", place=shared_place(places))

"""The scheme's rules as data: one file per ward, year of use and effective date (design §1, domain.md §1.2, §1.6).

The text of a rule set is what the ward confirms and what travels (``RuleSet.text``): a file of ``resources/programmes``
with the wording of ``resources/wording`` behind it. Entries named in ``unconfirmed`` are facts that nobody has verified
yet, spelled as the refusals of ``rulefile`` spell them (``categories[1].caps``): they show as 区確認待ち until the ward
answers. ``FORMAT`` is the rules version that a bundle's head announces
(decisions D1). ``rulefile`` reads the text strictly; what a ward may switch stands here and nowhere else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

FORMAT = 1
Unit = Literal["per_use", "per_day", "per_month", "per_application"]
Period = Literal["year", "month"]


@dataclass(frozen=True, kw_only=True)
class Bands:
    """日中 from ``day_from`` to ``day_to`` (HH:MM), 夜間 the rest; ceilings in yen for one child and one hour. With
    ``hourly_price_limits`` an hour's ceiling is also the sitter's own price of an hour (as 中央区)."""

    day_from: str
    day_to: str
    day_ceiling_yen: int
    night_ceiling_yen: int
    hourly_price_limits: bool = False


@dataclass(frozen=True, kw_only=True)
class Service:
    """When uses count at all: the ``weekdays`` (of 月火水木金土日), the hours of the day, and ``days_off`` (ISO).
    Minutes outside are not counted; the fee is compared whole."""

    weekdays: str = "月火水木金土日"
    opens: str = "00:00"
    closes: str = "24:00"
    days_off: tuple[str, ...] = ()


NO_CAP = -1


@dataclass(frozen=True, kw_only=True)
class Cap:
    """上限 in hours for one child within a period."""

    period: Period
    hours: int


@dataclass(frozen=True, kw_only=True)
class Category:
    """児童の区分: who belongs to it, to which age, with which caps. ``starts``: from when a status counts that began on
    a day: "always" (also when no day was said), that "day", the "month_after", or back to the "year_start".

    ``normal`` is every child's. Where several hold on a day, the highest age and the highest cap of each period count.
    """

    code: str
    title: str
    age_limit: int
    caps: tuple[Cap, ...]
    starts: Literal["always", "day", "month_after", "year_start"] = "always"

    @cached_property
    def year_and_month(self) -> tuple[int, int]:
        """Its caps in hours; ``NO_CAP`` where there is none."""
        hours = {cap.period: cap.hours for cap in self.caps}
        return hours.get("year", NO_CAP), hours.get("month", NO_CAP)


@dataclass(frozen=True, kw_only=True)
class Rounding:
    """``unit``: over what minutes are added before minutes below an hour are dropped · ``bands``: whether day and night
    minutes share the hours · ``compare``: over what the lesser of fee and ceiling is taken."""

    unit: Unit
    bands: Literal["together", "separate"]
    compare: Unit


@dataclass(frozen=True, kw_only=True)
class FirstHours:
    """The first ``hours`` of a child's year have no ceiling (as 江戸川区: 50)."""

    hours: int


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """Whether hours subsidised by another municipality come off the cap (domain.md §1.2)."""

    deduct: bool = True


@dataclass(frozen=True, kw_only=True)
class Coupon:
    """割引の種類: its amount is taken off the fee, or the use is excluded altogether."""

    kind: str
    effect: Literal["subtract", "exclude"]


@dataclass(frozen=True, kw_only=True)
class Window:
    """受付期間 of the uses from ``uses_from`` to ``uses_to``: 必着 ``last_arrival`` (the day of arrival, not of the
    postmark; ``last_time`` "" is the whole day), and ``papers_until`` for papers still missing ("" is the same day)."""

    uses_from: str
    uses_to: str
    opens: str
    last_arrival: str
    last_time: str = ""
    papers_until: str = ""


@dataclass(frozen=True, kw_only=True)
class Form:
    """様式: its version, what an older one is, and whether one application is for one child alone (as 文京区)."""

    version: str
    older: Literal["deficient", "ward"] = "deficient"
    one_child: bool = False


@dataclass(frozen=True, kw_only=True)
class Sitters:
    """Who may have cared: whether company and sitter must be certified on the day, and one sitter to one child."""

    company_certified: bool = True
    sitter_certified: bool = True
    one_to_one: bool = True


@dataclass(frozen=True, kw_only=True)
class Residence:
    """住民登録: whose, and on which day; the ward looks it up. ``together``: parent and child must live together."""

    of: Literal["parent_and_child", "parent", "child"]
    on: Literal["each_use", "application"]
    together: bool = True


@dataclass(frozen=True, kw_only=True)
class Document:
    """One paper that an application needs: of everybody, with a discount, with hours elsewhere, or of a ``category``.
    ``online``: with an online application too · ``original``: no copy · ``months_old``: how old it may be when the
    application arrives (0: any age)."""

    code: str
    title: str
    needed: Literal["always", "discount", "elsewhere", "category"] = "always"
    category: str = ""
    online: bool = False
    original: bool = False
    months_old: int = 0


@dataclass(frozen=True, kw_only=True)
class ExtraCheck:
    """A condition of this ward alone that a person looks at: whose it is and what it asks (``tax`` as 荒川区)."""

    code: str
    owner: Literal["ward", "contractor"]
    title: str


@dataclass(frozen=True, kw_only=True)
class RefusalReason:
    """不交付の理由: a plain explanation and the clause it rests on ("" while the ward has not named it)."""

    text: str
    clause: str


@dataclass(frozen=True, kw_only=True)
class Request:
    """What an applicant is told about a check that failed: the problem and what to send (for the letter), and the
    sentence for the telephone."""

    problem: str
    send: str
    phone: str


@dataclass(frozen=True, kw_only=True)
class Wording:
    """What the notices say; which placeholders stand where is ``PLACEHOLDERS``. ``{applied_on}`` in the openings is the
    day of the application in 令和; ``requests`` are by code of check."""

    version: str
    title_grant: str
    title_refuse: str
    title_change: str
    title_revoke: str
    opening_grant: str
    opening_partial: str
    opening_refuse: str
    opening_change: str
    opening_revoke: str
    conditions: str
    deficiency_opening: str
    deficiency_closing: str
    reasons: Mapping[str, str]
    refusals: Mapping[str, RefusalReason]
    requests: Mapping[str, Request]


@dataclass(frozen=True, kw_only=True)
class Appeal:
    """教示: printed only if the ward confirmed the text (domain.md §2.1). ``{ward}`` stands for the ward's name."""

    version: str
    confirmed: bool
    text: str


@dataclass(frozen=True, kw_only=True)
class Programme:
    """制度: the rules for the uses of one year from one day on. ``sources`` are where its facts were read."""

    format: int
    ward: str
    scheme_name: str
    year_of_use: int
    version: str
    effective_from: str
    sources: tuple[str, ...]
    unconfirmed: tuple[str, ...]
    bands: Bands
    categories: tuple[Category, ...]
    rounding: Rounding
    form: Form
    residence: Residence
    windows: tuple[Window, ...]
    wording: Wording
    appeal: Appeal
    service: Service = Service()
    first_hours: FirstHours = FirstHours(hours=0)
    elsewhere: Elsewhere = Elsewhere()
    sitters: Sitters = Sitters()
    coupons: tuple[Coupon, ...] = ()
    documents: tuple[Document, ...] = ()
    extra_checks: tuple[ExtraCheck, ...] = ()

    def is_confirmed(self, place: str) -> bool:
        """Whether neither an entry (``rounding.unit``) nor a table it stands in is 区確認待ち."""
        return not any(_within(place, waiting) for waiting in self.unconfirmed)

    def waiting(self, places: Iterable[str]) -> tuple[str, ...]:
        """The 区確認待ち entries at some places or within them (``waiting(MONEY)``), in the order of the file."""
        outer = tuple(places)
        return tuple(entry for entry in self.unconfirmed if any(_within(entry, place) for place in outer))

    @cached_property
    def everyones(self) -> tuple[Category, ...]:
        """The category of a child of which nothing else is said."""
        return tuple(each for each in self.categories if each.code == NORMAL)

    def category(self, code: str) -> Category | None:
        """The category of a code, None where this ward has none."""
        return next((each for each in self.categories if each.code == code), None)

    def window_of(self, day: str) -> Window | None:
        """The window in which uses of a day are claimed, None where there is none."""
        return next((each for each in self.windows if each.uses_from <= day <= each.uses_to), None)


def _within(place: str, outer: str) -> bool:
    """Whether an entry is a table or list, or stands in it (``windows[0].opens`` in ``windows``)."""
    return place == outer or place.startswith((f"{outer}.", f"{outer}["))


NORMAL = "normal"

REASON_CODES = (
    "fraction", "cap", "month_cap", "ceiling", "hourly_price", "age", "birthday", "year", "residence", "window", "late",
    "service", "coupon", "pooled", "first_hours",
)  # fmt: skip
"""Why an amount is not the fee: every rules file gives a sentence for each (``calculation`` sets them)."""

LEFT_OUT = ("age", "birthday", "year", "residence", "window", "late", "service", "coupon", "cap", "month_cap")
"""The reasons that leave out a use or hours of it, so that a grant is in part (docs/adr/0007)."""

REFUSAL_CODES = (*LEFT_OUT, "fraction", "paid", "other")
"""Why nothing, or not everything, is granted: every rules file gives a text for each and may add its own."""

MONEY = ("bands", "service", "categories", "rounding", "first_hours", "elsewhere", "coupons", "windows")
"""The entries that an amount comes from: while one of them is 区確認待ち the ward can't register a decision."""

REASON_PLACEHOLDERS = (
    "month", "day", "hours", "minutes", "counted", "first", "ceiling", "fee", "amount", "age", "cap",
)  # fmt: skip
"""What ``explanation.reason_sentences`` fills in."""

PLACEHOLDERS: Mapping[str, tuple[str, ...]] = {
    "wording.opening": ("applied_on",),
    "wording.deficiency_closing": ("reply_by",),
    "wording.reasons": REASON_PLACEHOLDERS,
    "wording.refusals": ("age",),
    "wording.requests": ("days", "documents", "reply_by"),
    "appeal": ("ward",),
}
"""The placeholders that a text may hold, by the beginning of its place; any other text holds none. An unknown one would
be printed on a notice with its braces."""

"""The demo's two practice desks, the file the ward reads, and the figures of the closing line."""

import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sitter_desk.documents.fonts import FontFile, FontPaths, Fonts, load_fonts
from sitter_desk.domain.export_file import read_export
from sitter_desk.domain.practice import practice_export, to_utf8
from sitter_desk.domain.records import Site
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.desks import Machine
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.workstation.fonts import find_fonts
from sitter_desk.workstation.machine import now_us, pc_name

PAPERS: dict[str, str] = {
    "breakdown": "Breakdown of the decisions",
    "calculation": "Sheet of how an amount was computed",
    "deficiency": "Letter asking for what is missing",
    "delivery": "Delivery slip",
    "key": "Key comparison sheet",
    "lot": "Lot list",
    "notices": "Decision notices of a lot",
    "password": "Password notice",
    "record": "Confirmation record, two copies",
    "recovery": "Recovery sheet",
    "screening": "List of the screenings of a round",
}
"""What the saved papers are, by the beginning of their names."""

SEED = 118
"""The practice people are the same in every run."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What the demo did. ``refused_rows`` name file (from 1), row as in a spreadsheet and reason; ``findings``,
    ``checks`` and ``duplicates`` count by code, ``amounts`` are yen not granted by reason; ``audit`` whether each chain
    was verified; ``seconds`` by step."""

    applicants: int
    applications: int
    refused_rows: list[dict[str, int | str]]
    findings: dict[str, int]
    checks: dict[str, dict[str, int]]
    amounts: dict[str, int]
    duplicates: dict[str, int]
    deficiencies: int
    supplements: int
    submitted: int
    bundles: int
    decisions: dict[str, int]
    notices: int
    confirmation_records: int
    confirmed: int
    audit: dict[str, bool]
    seconds: dict[str, float]

    def as_json(self) -> dict[str, Any]:
        """Plain values for one line of JSON."""
        return asdict(self)


def demo_exports(given: bytes | None, *, applicants: int) -> tuple[bytes, ...]:
    """The files the ward reads: the given one, and practice people up to ``applicants``, of whom one comes by post."""
    known = len({row.reference for row in read_export(given).rows if not row.refused}) if given is not None else 0
    missing = max(0, applicants - 1 - known)
    filled = (to_utf8(practice_export(missing, rng=random.Random(SEED))),) if missing else ()  # noqa: S311 (practice)
    return ((given,) if given is not None else ()) + filled


def circle_desks(out: Path, exports: tuple[bytes, ...]) -> dict[Site, CircleDesk]:
    """Two practice desks under ``out``: vaults, papers, and the folder that stands in for the CD."""
    fonts = machine_fonts()
    return {
        "ward": _desk(out, "ward", fonts, exports),
        "contractor": _desk(out, "contractor", fonts, ()),
    }


def _desk(out: Path, site: Site, fonts: Fonts, exports: tuple[bytes, ...]) -> CircleDesk:
    cd, papers = out / "cd", out / "papers"
    cd.mkdir(parents=True, exist_ok=True)
    return CircleDesk(
        folder=out / f"desk-{site}",
        cd=cd,
        machine=Machine(pc=pc_name(), now=now_us),
        practice=True,
        fonts=fonts,
        print_paper=lambda session, name, pdf: save_practice_paper(session, papers, name, pdf),
        exports=exports,
    )


def machine_fonts() -> Fonts:
    """The fonts of this PC, loaded once for all papers. Raises the errors of missing fonts, naming them."""
    found = {name: FontFile(face.path, face.index) for name, face in find_fonts().items()}
    return load_fonts(
        FontPaths(
            text=found["BIZ UDPMincho"],
            figures=found["BIZ UDMincho"],
            sans=found["BIZ UDPGothic"],
            head=found["BIZ UDPGothic Bold"],
            code=found["BIZ UDGothic"],
            strong=found["BIZ UDGothic Bold"],
            names=found["IPAmjMincho"],
            more=(found["DejaVu Serif"],),
        )
    )


def report_of(desks: Mapping[Site, CircleDesk], seconds: dict[str, float]) -> Report:
    """The figures that both desks gathered."""
    ward, contractor = desks["ward"].facts, desks["contractor"].facts
    return Report(
        applicants=contractor["applicants"],
        applications=contractor["applications"],
        refused_rows=ward["refused_rows"],
        findings=contractor["findings"],
        checks=contractor["checks"],
        amounts=contractor["amounts"],
        duplicates=contractor["duplicates"],
        deficiencies=contractor["deficiencies"],
        supplements=contractor["supplements"],
        submitted=contractor["submitted"],
        bundles=ward["bundles"] + contractor["bundles"],
        decisions=ward["decisions"],
        notices=contractor["notices"],
        confirmation_records=ward["confirmation_records"],
        confirmed=ward["confirmed"],
        audit={"ward": ward["audit"], "contractor": contractor["audit"]},
        seconds=seconds,
    )

"""The circle on two real desks, for test_canaries: the system's secret store, a printer in memory, nothing practice.

``real_circle.py <out> <csv> <answers>`` goes on by one step for each line on standard input, and after each writes one
JSON line to the file descriptor ``answers``: the step, the passwords that exist by now, and at the end what the papers
and the vaults held. Standard output and standard error belong to the product alone.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from sitter_desk.domain.records import Applicant, Application, Site
from sitter_desk.office.circle.demo import machine_fonts
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.circle.story import STEPS
from sitter_desk.office.desks import Machine
from sitter_desk.sealing.slots import Argon2
from sitter_desk.workstation.machine import now_us
from sitter_desk.workstation.secret_store import SecretStore

CHEAP = Argon2(memory_kib=19_456, passes=1, lanes=1)


def main(out: Path, export: Path, answers: int) -> None:
    printed: dict[str, bytes] = {}
    fonts = machine_fonts()
    (out / "cd").mkdir(parents=True)

    def desk(site: Site) -> CircleDesk:
        return CircleDesk(
            folder=out / f"desk-{site}",
            cd=out / "cd",
            machine=Machine(pc="窓口", now=now_us, store=SecretStore(), kdf=CHEAP),
            practice=False,
            fonts=fonts,
            print_paper=lambda _, name, pdf: printed.update({name: pdf}),
            exports=(export.read_bytes(),) if site == "ward" else (),
        )

    desks: dict[Site, CircleDesk] = {"ward": desk("ward"), "contractor": desk("contractor")}
    desks["contractor"].tray = desks["ward"].tray
    with os.fdopen(answers, "w", encoding="utf-8") as channel:
        for step in STEPS:
            sys.stdin.readline()
            step.run(desks[step.site])
            secrets = {key: value for key, value in desks["ward"].tray.items() if key.startswith("password ")}
            _tell(channel, {"step": step.name, "passwords": list(secrets.values())})
        held = {site: _held(desk) for site, desk in desks.items()}
        facts = {site: desk.facts for site, desk in desks.items()}
        for each in desks.values():
            each.close()
        _tell(channel, {"step": "", "held": held, "facts": facts, "printed": len(printed), "notices": _texts(printed)})
        sys.stdin.readline()


def _tell(channel: Any, answer: dict[str, Any]) -> None:
    channel.write(json.dumps(answer) + "\n")
    channel.flush()


def _held(desk: CircleDesk) -> list[str]:
    """Everything planted that the vault gives back, so that finding none of it outside means something."""
    with desk.session.reading() as reader:
        people = [(each.name, each.address, each.phone) for each in reader.find(Applicant)]
        holders = [each.account.holder_kana for each in reader.find(Application)]
    return [text for person in people for text in person] + holders


def _texts(printed: dict[str, bytes]) -> str:
    from tests.unit.documents.reading import texts  # noqa: PLC0415  Qt only when everything is written

    return "".join(page for name, pdf in printed.items() if name.startswith("notices") for page in texts(pdf))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))

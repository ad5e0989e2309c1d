"""One desk of the circle as a process of its own, for test_two_processes.

``one_desk.py <site> <folder> <cd>`` reads lines of JSON ``{"step": name, "tray": {…}}`` from standard input, does the
step at its own desk and answers ``{"tray": …, "facts": …}``. The folder holds its vault and its papers; the tray is the
paper that somebody carries; the other desk's folder is unknown here.
"""

import json
import sys
from pathlib import Path

from sitter_desk.domain.records import Site
from sitter_desk.office.circle.demo import demo_exports, machine_fonts
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.circle.story import STEPS
from sitter_desk.office.desks import Machine
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.workstation.machine import now_us

APPLICANTS = 12


def main(site: Site, folder: Path, cd: Path) -> None:
    desk = CircleDesk(
        folder=folder / "desk",
        cd=cd,
        machine=Machine(pc=site, now=now_us),
        practice=True,
        fonts=machine_fonts(),
        print_paper=lambda session, name, pdf: save_practice_paper(session, folder / "papers", name, pdf),
        exports=demo_exports(None, applicants=APPLICANTS) if site == "ward" else (),
    )
    steps = {step.name: step for step in STEPS if step.site == site}
    for line in sys.stdin:
        asked = json.loads(line)
        desk.tray = asked["tray"]
        steps[asked["step"]].run(desk)
        print(json.dumps({"tray": desk.tray, "facts": desk.facts}), flush=True)  # noqa: T201  its answer
    desk.close()


if __name__ == "__main__":
    main("ward" if sys.argv[1] == "ward" else "contractor", Path(sys.argv[2]), Path(sys.argv[3]))

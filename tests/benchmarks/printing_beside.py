"""Paper beside LibreOffice, and the bags of five hundred people in one file: processes of their own."""

from __future__ import annotations

import html
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from app.printing.values import VisitValues
from tests.benchmarks.harness import Figure, NotMeasured, at_least_times, at_most, benchmark
from tests.benchmarks.held_together import HeldTogether
from tests.benchmarks.printing import PAGES, some_visits

_OURS = """
import sys
from pathlib import Path
from app.printing import bag
from tests.benchmarks.held_together import HeldTogether
from tests.benchmarks.printing import some_visits
from tests.factories import papers
values = papers.a_bag(card=None, tests=None, visits=tuple(some_visits()))
with Path(sys.argv[1]).open("wb") as out:
    print(bag.draw(values, papers.a_context(), out).pages)
"""
_BAGS = """
import sys
from pathlib import Path
from app.printing.write_bags import WishedBags, write_bags
from app.vault.open_vault import open_vault
from app.people.list_people import list_people
from app.work import look
from tests.factories.big_village import NOW, PASSWORD, TODAY
folder = Path(sys.argv[1])
vault = open_vault(folder / "vault", password=PASSWORD, now=NOW, marks=folder / "marks")
with look(vault) as connection:
    people = [line.person for line in list_people(connection, today=TODAY)]
paper = write_bags(vault, WishedBags(people[:500], password="1234-5678"), folder / "bags.pdf", now=NOW)
print(paper.pages)
"""


@benchmark("print_beside_libreoffice")
def beside_libreoffice() -> Figure:
    """200 visit sheets with the same words, each program started for it: pages a second."""
    office = shutil.which("soffice")
    if office is None:
        raise NotMeasured("soffice (Debian package libreoffice-writer) is not here")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        page = folder / "visits.html"
        page.write_text(_as_html(some_visits()), encoding="utf-8")
        convert = [office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to"]
        convert += ["pdf:writer_web_pdf_Export", "--outdir", made, str(page)]
        ours = [sys.executable, "-c", _OURS, str(folder / "ours.pdf")]
        for command in (convert, ours):  # once unmeasured: profile, caches
            _run(command)
        theirs = min(_timed(convert) for _ in range(3))
        mine = min(_timed(ours) for _ in range(3))
        drawn = _pages(folder / "visits.pdf")
    return Figure((PAGES + 3) / mine, drawn / theirs, "pages/s", at_least_times(2))


@benchmark("print_500_bags")
def five_hundred_bags() -> Figure:
    """What the two processes hold together at most (shared pages once); beside it the seconds."""
    from tests.factories.big_village import build_big_village

    with tempfile.TemporaryDirectory() as made:
        build_big_village(Path(made), people=500)
        start = perf_counter()
        process = subprocess.Popen([sys.executable, "-c", _BAGS, made], stdout=subprocess.DEVNULL)
        with HeldTogether(process.pid, shared_once=True) as held:
            code = process.wait()
        seconds = perf_counter() - start
    assert code == 0
    return Figure(held.most_mib, seconds, "MiB, anchor: seconds", at_most(250))


def _as_html(visits: list[VisitValues]) -> str:
    rows = ("family", "work", "thinking", "movement", "opinion", "difficulty", "next_action", "place")
    pages = []
    for visit in visits:
        cells = "".join(
            f"<tr><td width=20%>{name}</td><td>{html.escape(str(getattr(visit, name)))}</td></tr>"
            for name in rows
        )
        pages.append(
            f"<h2>走访（家访）记录表</h2><table border=1 width=100%>{cells}</table>"
            '<p style="page-break-after: always"></p>'
        )
    return f'<meta charset="utf-8"><body style="font-family: HanaMinA">{"".join(pages)}</body>'


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _timed(command: list[str]) -> float:
    start = perf_counter()
    _run(command)
    return perf_counter() - start


def _pages(pdf: Path) -> int:
    said = subprocess.run(["pdfinfo", pdf], capture_output=True, check=True).stdout.decode()
    return int(next(line for line in said.splitlines() if line.startswith("Pages")).split()[1])

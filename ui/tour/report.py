"""The one-page report of a tour: what was done, how long it took, what lies where."""

from __future__ import annotations

from pathlib import Path

from app.exporting.save_file import save_file
from ui.tour.tour import Tour

NAME = "report.md"


def write_report(tour: Tour, out: Path) -> Path:
    """Write the page and give its path."""
    path = out / NAME
    save_file(path, _page(tour).encode("utf-8"))
    return path


def write_beginning(out: Path) -> None:
    """Say that a tour has begun here, so that one that did not come to its end is known by its folder."""
    save_file(out / NAME, b"# The tour\n\nIt has begun, and did not come to its end.\n")


def _page(tour: Tour) -> str:
    facts = tour.facts
    total = sum(step.seconds for step in tour.watch.steps)
    lines = [
        "# The tour",
        "",
        f"The whole main job of a village clerk, done through the real windows with {tour.keys.pressed}"
        f" key presses in {total:.1f} seconds, pictures included. All data are invented.",
        "",
        "| | step | time | keys |",
        "|---|---|---|---|",
        *(
            f"| {number} | {step.words} | {step.seconds:.1f} s | {step.keys} |"
            for number, step in enumerate(tour.watch.steps, 1)
        ),
        "",
        f"- Taken in: {facts['person']} people, {facts['visit']} visits, {facts['test']} tests.",
        f"- Today: {facts['overdue']} overdue, {facts['near']} due soon, {facts['law']} dates of law.",
        f"- Full bags: {facts['full_bags']}, with {facts['written']} records beside visits and tests.",
        "- Papers: papers/bag.pdf (masked), papers/bag-full.pdf (in full, with a reason), papers/roster.pdf.",
        f"- The year {facts['year']}: {facts['of_year']} records, twelve months closed;"
        " papers/report-year.pdf, and the township pack, a zip file under a password that was shown once.",
        f"- The bundle: stick/{facts['bundle']}. The county's verdict: {facts['verdict']}.",
        f"- The county's receipt: stick/{facts['receipt']}.",
        "",
        *(f"- pictures/{name}" for name in tour.camera.taken),
        "",
    ]
    return "\n".join(lines)

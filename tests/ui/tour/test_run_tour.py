"""The tour does what it says: the whole main job, with its papers, bundle and receipt left behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PICTURES = ("create", "import-roster", "today", "why", "people", "bag", "visit", "test", "preview", "send")
PICTURES += ("figures-year", "figures-closed", "charts-year")
BEGIN = """
from tests.no_qt_beside import forbid_qt_beside
forbid_qt_beside()
from ui.commands.begin import main
main()
"""


def tour(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BEGIN, "tour", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


@pytest.fixture(scope="module")
def left_behind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    done = tour("--out", "out", cwd=folder)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return folder / "out"


def test_the_report_tells_what_came_in_and_what_the_county_said(left_behind: Path) -> None:
    report = (left_behind / "report.md").read_text("utf-8")
    assert "26 people, 85 visits, 91 tests" in report
    assert "taken" in report
    assert "| 1 | Create the encrypted vault" in report


def test_every_page_is_photographed(left_behind: Path) -> None:
    sizes = {name: (left_behind / "pictures" / f"{name}.png").stat().st_size for name in PICTURES}
    assert min(sizes.values()) > 20_000, sizes


def test_the_papers_can_be_read(left_behind: Path) -> None:
    for name in ("bag", "bag-full", "roster"):
        paper = left_behind / "papers" / f"{name}.pdf"
        read = subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, text=True, check=True)
        assert "柳林村" in read.stdout


def test_a_whole_year_stands_in_its_report_and_every_month_is_closed(left_behind: Path) -> None:
    paper = left_behind / "papers" / "report-year.pdf"
    read = subprocess.run(
        ["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True
    )
    assert "2027.01.01—2027.12.31" in read.stdout.replace(" ", "")
    figures = dict(re.findall(r"(\S+)\s+([\d.]+)\s+(?:次|场次|人|元|对)\s", read.stdout))
    assert int(figures["宣传活动"]) == 12
    assert int(figures["走访记录"]) > 150
    assert int(figures["按期完成走访"]) > 100
    assert int(figures["每旬排查"]) == 36
    assert "情况统计图" in read.stdout
    assert [path.suffix for path in (left_behind / "papers").glob("*2027*")] == [".zip"]


def test_the_bundle_and_its_receipt_lie_on_the_stick(left_behind: Path) -> None:
    names = sorted(path.suffix for path in (left_behind / "stick").iterdir())
    assert names == [".yidai", ".yidai-county", ".yidai-receipt"]
    (bundle,) = (left_behind / "stick").glob("*.yidai")
    assert bundle.read_bytes().startswith(b"age-encryption.org/v1")


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    done = tour("--out", "out", cwd=tmp_path)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]

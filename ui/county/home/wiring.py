"""Bind the first page to the county's open store."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.county.find_bundles import count_bundles
from app.county.what_to_do import what_to_do
from ui.background import Jobs
from ui.county.home.home_page import Found, HomeDesk, HomePage
from ui.county.home.todo_lines import OnStick
from ui.desk import Desk
from ui.sending.drives import Drive, list_drives


def home_page(desk: Desk, jobs: Jobs, drives: Callable[[], list[Drive]] = list_drives) -> HomePage:
    """The page; it counts beside the window, among quiet `jobs`."""
    return HomePage(HomeDesk(desk.now, partial(_read, desk, drives), jobs.start))


def _read(desk: Desk, drives: Callable[[], list[Drive]]) -> Found:
    return Found(what_to_do(desk.vault, now=desk.now()), tuple(map(_on_stick, drives())))


def _on_stick(drive: Drive) -> OnStick:
    return OnStick(drive.name, count_bundles(drive.folder))

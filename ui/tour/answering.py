"""The month's end: join the county, send the bundle, and take in the county's receipt."""

from __future__ import annotations

from pathlib import Path

from app.vault.key_slots import Costs
from ui.tour.hands import FileDialogAnswer, button_saying, settle, wait_until
from ui.tour.sample_county import SampleCounty
from ui.tour.tour import VILLAGE, VILLAGE_CODE, Tour

CHEAP = Costs(1, 1024, 1)  # the county's store is thrown away; its password guards nothing


def send(tour: Tour) -> None:
    """Everything between the county's file and its receipt."""
    county = SampleCounty(tour.folder / "county", tour.now, CHEAP)
    try:
        _join(tour, county)
        _write(tour)
        _receive(tour, county)
    finally:
        county.close()


def _join(tour: Tour, county: SampleCounty) -> None:
    file, made = county.enrol(VILLAGE_CODE, VILLAGE, tour.stick)
    tour.rooms().window.open_page("send")
    wait_until(tour.rooms().sending.is_whole, "the whole page")
    wait_until(lambda: not tour.rooms().window.jobs.running(), "what waits to be counted")
    settle()
    tour.picture("send-before-joining")
    _answer(tour, "EnrolmentCard", "Take in the county's file…", file)
    tour.keys.text(made.fingerprint.replace(" ", ""))
    tour.picture("fingerprint")
    tour.keys.press(button_saying(tour.rooms().sending, "EnrolmentCard", "They match: enrol"))
    wait_until(lambda: not tour.rooms().window.jobs.running(), "the county's file taken in")
    settle()
    tour.done("Join the county: its file, and twelve digits compared by telephone")


def _write(tour: Tour) -> None:
    sending = tour.rooms().sending
    _answer(tour, "StickChoice", "Another place…", tour.stick)
    tour.picture("send-ready")
    tick = button_saying(sending, "WhatIsSent", "Without people: publicity and village work")
    tour.keys.press(tick)
    settle()
    tour.picture("send-without-people")
    tour.keys.press(tick)
    tour.keys.press(button_saying(sending, "Writing", "Write to the folder"))
    wait_until(lambda: any(tour.stick.glob("*.yidai")), "the bundle on the stick")
    wait_until(lambda: not tour.rooms().window.jobs.running(), "the bundle read back")
    settle()
    tour.picture("send")
    tour.facts["bundle"] = next(path.name for path in tour.stick.glob("*.yidai"))
    tour.done("Write an encrypted, signed bundle and read it back")


def _receive(tour: Tour, county: SampleCounty) -> None:
    verdicts = county.take_in(tour.stick)
    tour.facts["verdict"] = "; ".join(
        f"{one.file}: {one.outcome}, {one.new_entries} new entries" for one in verdicts
    )
    receipt = county.answer(tour.stick)[0]
    wait_until(tour.rooms().sending.is_whole, "the whole page")
    tour.facts["receipt"] = receipt.name
    _answer(tour, "SentCard", "Take in a receipt file…", receipt)
    wait_until(lambda: not tour.rooms().window.jobs.running(), "the receipt taken in")
    settle()
    tour.picture("received")
    tour.done("The county verifies, merges and answers; the receipt is taken in")


def _answer(tour: Tour, context: str, source: str, path: Path) -> None:
    """Press the button that asks for a file or folder, and type its path into the dialog."""
    waiting = FileDialogAnswer(path)
    tour.keys.press(button_saying(tour.rooms().sending, context, source))
    waiting.deleteLater()
    settle()

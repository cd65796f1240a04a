"""Bind the page of villages to the county's open store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bundles.names import VILLAGE_CODE, county_name
from app.bundles.publish import publish_bytes
from app.bundles.read_small_file import read_small_file
from app.county.answer_recovery import answer_recovery
from app.county.change_division import change_division
from app.county.enrol_list import Enrolled, read_villages
from app.county.enrol_village import enrol_village, renew_village
from app.county.list_villages import VillageLine, list_villages
from app.county.pass_on import list_on_the_way
from app.county.read_split import SplitState, read_split
from app.county.rebuild_laptop import Rebuilt, rebuild_laptop
from app.county.revoke_laptop import revoke_laptop
from app.county.write_enrolments import write_enrolments
from app.errors import Refused
from app.exporting.save_file import save_file
from app.vault.recovery_file import ANSWER_SUFFIX, Request, read_request
from app.work import look, work
from ui.background import Report
from ui.county.villages.villages_desk import Division, MadeFile, VillagesDesk
from ui.county.villages.villages_page import VillagesPage
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.parts.choices import language


def villages_page(desk: Desk, ask: AskPath) -> VillagesPage:
    """The page; a whole list and a rebuild run beside the window."""
    bound = _Villages(desk)
    return VillagesPage(
        VillagesDesk(
            today=desk.today,
            read=bound.read,
            file_name=_file_name,
            enrol=bound.enrol,
            enrol_list=bound.enrol_list,
            renew=bound.renew,
            revoke=bound.revoke,
            rebuild=bound.rebuild,
            look_at_request=_look_at_request,
            answer_request=bound.answer_request,
            divide=bound.divide,
            split_into=bound.split_into,
            read_split=bound.read_split,
            start=desk.window.jobs.start,
            ask=ask,
        )
    )


@dataclass(frozen=True)
class _Villages:
    desk: Desk

    def read(self) -> Sequence[VillageLine]:
        with look(self.desk.vault) as connection:
            return list_villages(connection)

    def enrol(self, code: str, name: str, path: Path) -> MadeFile:
        """Written before the token is kept: a file that could not be written leaves none behind."""
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            made = enrol_village(session, code=code, name=name, now=now)
            save_file(path, made.data)
        return MadeFile(path.name, made.fingerprint)

    def enrol_list(self, listed: Path, folder: Path, _report: Report) -> list[Enrolled]:
        from app.importing.read_ledger import read_ledger  # spreadsheets, for whoever has a list

        villages = read_villages(read_ledger(listed))
        return write_enrolments(self.desk.vault, villages, folder, now=self.desk.now(), language=language())

    def renew(self, code: str, path: Path) -> MadeFile:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            made = renew_village(session, code=code, now=now)
            save_file(path, made.data)
        return MadeFile(path.name, made.fingerprint, made.sisters)

    def revoke(self, code: str, tag: str) -> None:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            revoke_laptop(session, code=code, tag=tag, now=now)

    def rebuild(self, code: str, tag: str, path: Path, _report: Report) -> Rebuilt:
        return rebuild_laptop(self.desk.vault, path, code=code, tag=tag, now=self.desk.now())

    def answer_request(self, request: Path, digits: str, folder: Path) -> str:
        now, vault = self.desk.now(), self.desk.vault
        with work(vault, now=now) as session:
            _asked, made = answer_recovery(
                session, read_small_file(request), laptop=vault.laptop.laptop, fingerprint=digits, now=now
            )
            name = f"{request.stem}{ANSWER_SUFFIX}"
            publish_bytes(folder, name, made)
        return name

    def split_into(self, old: str) -> str:
        """Where the newest bags of this village went; "": none has gone yet."""
        with look(self.desk.vault) as connection:
            return next((one.to_code for one in list_on_the_way(connection) if one.from_code == old), "")

    def read_split(self, old: str, new: str) -> SplitState:
        with look(self.desk.vault) as connection:
            return read_split(connection, old, new)

    def divide(self, wish: Division) -> int:
        if wish.from_on is None:
            raise Refused("day_missing", field="from_on")
        with work(self.desk.vault, now=self.desk.now()) as session:
            changed = change_division(
                session, wish.codes, code=wish.code, name=wish.name, town=wish.town, from_on=wish.from_on
            )
        return len(changed)


def _file_name(code: str) -> str:
    """As the county names it; a code that is none yet is refused when it is used."""
    return county_name(code) if VILLAGE_CODE.fullmatch(code) else "village.yidai-county"


def _look_at_request(path: Path) -> Request:
    return read_request(read_small_file(path))

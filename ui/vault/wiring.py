"""The doors of the unlock window, made of the vault's use cases.

Everything heavy (encryption, the database) is imported inside the functions: they run beside the
window after it is shown, and the window must not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import CHINA, Moment, day_of
from app.practice.practice_folder import practice_folder
from app.vault.read_ahead import BeforeUnlocking
from ui.background import Cancelled
from ui.vault.doors import AskedCounty, Begun, Doors, NewRecords, Opened, Person

if TYPE_CHECKING:
    from app.vault.key_slots import Costs
    from app.vault.vault import Vault
    from ui.vault.restore_step import Preview, RestoreWish

_KEYS = "keys.json"
_ASKED = "recovery.json"


class VaultDoors:
    """Knows where the records lie. `remember` is told when the user chose another folder."""

    def __init__(
        self,
        folder: Path,
        marks: Path,
        now: Callable[[], Moment],
        remember: Callable[[Path], None],
        costs: Costs | None = None,
        practice: Path | None = None,
        load: Callable[[], bool] | None = None,
    ) -> None:
        """`practice`: where the practice village is made; beside the records if not said. `load` returns
        once what the window of open records needs is in memory; whoever types quicker waits for it beside
        this window, and where it says no, no window comes.
        """
        self._folder = folder
        self._marks = marks
        self._now = now
        self._remember = remember
        self._costs = costs
        self._practice = practice or practice_folder(folder)
        self._load = load
        self._ahead = BeforeUnlocking()

    def doors(self) -> Doors:
        return Doors(
            today=self.today,
            folder=self.folder,
            has_records=self.has_records,
            choose_folder=self.choose_folder,
            people=self.people,
            unlock=self.unlock,
            unlock_by_phrase=self.unlock_by_phrase,
            renew_password=self.renew_password,
            is_county_asked=self.is_county_asked,
            ask_county=self.ask_county,
            take_answer=self.take_answer,
            begin=self.begin,
            practise=self.practise,
            ask_back=_ask_back,
            check_typed_back=_check_typed_back,
            note_on_paper=self.note_on_paper,
            county_of=_county_of,
            join=self.join,
            print_phrase=self.print_phrase,
            preview_restore=self.preview_restore,
            restore=self.restore,
            close=_close,
        )

    def today(self) -> date:
        return day_of(self._now())

    def folder(self) -> Path:
        return self._folder

    def has_records(self) -> bool:
        return (self._folder / _KEYS).exists()

    def choose_folder(self, folder: Path) -> None:
        """Records are opened here from now on. The folder above them will do as well."""
        inside = folder / "vault"
        self._folder = inside if not (folder / _KEYS).exists() and (inside / _KEYS).exists() else folder

    def people(self) -> tuple[Person, ...]:
        from app.vault.open_vault import users_of

        return tuple(Person(one.user, one.name) for one in users_of(self._folder))

    def read_ahead(self) -> None:
        """Have the records in memory before they are unlocked."""
        from app.errors import Trouble
        from app.vault.keys_file import ON_SERVER, read_keys

        try:
            keys = read_keys(self._folder)
        except Trouble:  # told to whoever unlocks
            return
        if keys.database != ON_SERVER:
            self._ahead.read(self._folder / keys.database)

    def unlock(self, user: str, password: str) -> Opened:
        from app.ids import UserId
        from app.vault.open_vault import open_vault

        self._ahead.end()
        vault = open_vault(
            self._folder,
            password=password,
            user=UserId(user) if user else None,
            now=self._now(),
            marks=self._marks,
        )
        vault.make_room()
        self._remember(self._folder)
        return self._once_loaded(vault)

    def unlock_by_phrase(self, phrase: str) -> Opened:
        from app.vault.open_vault import open_vault

        self._ahead.end()
        vault = open_vault(self._folder, phrase=phrase, now=self._now(), marks=self._marks)
        return self._once_loaded(vault)

    def renew_password(self, opened: Opened, password: str) -> None:
        from app.vault.change_password import change_password

        change_password(_vault(opened), old=None, new=password, costs=self._costs)
        self._remember(self._folder)

    def is_county_asked(self) -> bool:
        """Whether a question waits for the county's answer."""
        return (self._folder / _ASKED).exists()

    def ask_county(self, user: str, password: str, folder: Path) -> AskedCounty:
        """Write the question for a forgotten password to a folder or stick."""
        from app.bundles.publish import publish_bytes
        from app.errors import Refused
        from app.ids import UserId
        from app.vault.recover_password import ask_county
        from app.vault.recovery_file import SUFFIX

        if not folder.is_dir():
            raise Refused("folder_missing", field="folder")
        whose = UserId(user) if user else None
        asked = ask_county(self._folder, new=password, user=whose, now=self._now(), costs=self._costs)
        name = f"{asked.fingerprint.replace(' ', '-')}{SUFFIX}"
        return AskedCounty(publish_bytes(folder, name, asked.data).path.name, asked.fingerprint)

    def take_answer(self, file: Path, password: str) -> Opened:
        """Let the password that was chosen when asking in, and open the records with it."""
        from app.bundles.read_small_file import read_small_file
        from app.vault.recover_password import take_answer

        self._ahead.end()
        data = read_small_file(file)
        take_answer(self._folder, data, new=password, now=self._now(), marks=self._marks, costs=self._costs)
        return self.unlock("", password)

    def begin(self, new: NewRecords) -> Begun:
        from app.vault.create_vault import NewVillage, create_vault
        from app.village.designation import Designation

        self._ahead.end()
        designation = Designation(new.designation_no.strip(), new.designation_by.strip(), new.designation_on)
        created = create_vault(
            new.folder,
            NewVillage(new.village_code, new.village_name, new.town, new.county, designation),
            user_name=new.user_name,
            password=new.password,
            now=self._now(),
            marks=self._marks,
            costs=self._costs,
            profile=new.profile,
        )
        self._folder = new.folder
        self._remember(new.folder)
        return Begun(created.vault, created.phrase)

    def practise(self) -> Opened:
        from app.practice.make_practice import make_practice

        return self._once_loaded(make_practice(self._practice, now=self._now()))

    def note_on_paper(self, opened: Opened) -> None:
        from app.vault.first_steps import note_phrase_on_paper

        note_phrase_on_paper(_vault(opened), now=self._now())

    def join(self, opened: Opened, path: Path, digits: str) -> int:
        from app.bundles.county_of import look_at_county_file
        from app.bundles.read_small_file import read_small_file
        from app.bundles.try_bundle import try_bundle
        from app.from_county.take_county_file import take_county_file
        from app.vault.county_slot import keep_county_slot
        from app.work import work

        vault, now = _vault(opened), self._now()
        data = read_small_file(county_file_in(path))
        with work(vault, now=now) as session:
            file = look_at_county_file(session.connection, data)
            take_county_file(session, file, fingerprint=digits, now=now)
        keep_county_slot(vault, now=now)
        return try_bundle(vault, now=now)

    def print_phrase(self, phrase: str, village: str) -> bytes:
        from app.printing.recovery_sheet import recovery_sheet
        from app.printing.whose import Whose

        return recovery_sheet(phrase, Whose(village), now=self._now())

    def preview_restore(self, wish: RestoreWish) -> Preview:
        from app.vault.preview_restore import preview_restore
        from ui.inventory.field_labels import table_label
        from ui.vault.restore_step import Preview

        self._ahead.end()
        password, phrase = _secret(wish)
        found = preview_restore(wish.chosen, self._folder, password=password, phrase=phrase)
        lost = found.lost
        return Preview(
            made=found.made.astimezone(CHINA).strftime("%Y-%m-%d %H:%M"),
            tag=found.tag,
            entries=found.entries,
            is_there=found.is_there,
            lost=None if lost is None else lost.entries,
            kinds={} if lost is None else {table_label(table): n for table, n in lost.tables.items()},
            first="" if lost is None or lost.first is None else day_of(lost.first).isoformat(),
            last="" if lost is None or lost.last is None else day_of(lost.last).isoformat(),
        )

    def restore(self, wish: RestoreWish) -> Opened:
        """Put it back, and open what was put back with the same secret."""
        from app.vault.open_vault import open_vault
        from app.vault.restore import restore

        self._ahead.end()
        password, phrase = _secret(wish)
        now = self._now()
        restore(wish.chosen, self._folder, password=password, phrase=phrase, now=now, marks=self._marks)
        vault = open_vault(self._folder, password=password, phrase=phrase, now=now, marks=self._marks)
        vault.findings = ("restored", *vault.findings)
        self._remember(self._folder)
        return vault

    def _once_loaded(self, vault: Vault) -> Vault:
        """Raises: Cancelled, with the records closed again, where nobody is left to be shown them."""
        if self._load is not None and not self._load():
            vault.close()
            raise Cancelled
        return vault


def _secret(wish: RestoreWish) -> tuple[str | None, str | None]:
    """Password and phrase: one of the two, the phrase before the password."""
    return (None, wish.phrase) if wish.phrase else (wish.password, None)


def _ask_back(phrase: str) -> tuple[int, ...]:
    from app.vault.recovery_phrase import asked_positions

    return asked_positions(phrase)


def _check_typed_back(phrase: str, answers: dict[int, str]) -> None:
    from app.vault.recovery_phrase import check_typed_back

    check_typed_back(phrase, answers)


def _county_of(opened: Opened, path: Path) -> str:
    from app.bundles.county_of import look_at_county_file
    from app.bundles.read_small_file import read_small_file
    from app.work import look

    data = read_small_file(county_file_in(path))
    with look(_vault(opened)) as connection:
        return look_at_county_file(connection, data).county_name


def county_file_in(path: Path) -> Path:
    """The file itself, or the newest of a stick or folder."""
    from app.bundles.names import COUNTY_SUFFIX

    if not path.is_dir():
        return path
    found = sorted(path.glob(f"*{COUNTY_SUFFIX}"))
    return found[-1] if found else path


def _close(opened: Opened) -> None:
    _vault(opened).close()


def _vault(opened: Opened) -> Vault:
    from app.vault.vault import Vault

    assert isinstance(opened, Vault)  # noqa: S101  # the window hands back what it was given
    return opened

"""Create a vault: an empty encrypted folder with its village, its first user and this laptop."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.clock import Moment, day_of
from app.errors import Refused, Trouble
from app.ids import UserId, VillageId, new_id
from app.vault.key_slots import SHORTEST_PASSWORD, Costs, password_slot, phrase_slot, subkey
from app.vault.keys_file import KeysFile, write_keys
from app.vault.laptop import new_laptop, store_laptop
from app.vault.marks import marks_folder
from app.vault.place import FolderLock, check_place
from app.vault.recovery_phrase import entropy_of, new_phrase
from app.vault.vault import OPEN_MARK, Vault
from app.version import PROGRAM_VERSION
from db.create import create_database
from db.engine import open_engine
from db.journal import Session, create

DATABASE = "records-1.db"
ROLE_LEADER = "leader"


@dataclass(frozen=True)
class NewVillage:
    """The village a vault is made for. `code` is the statistics office's 12 digits, or shorter."""

    code: str
    name: str
    town: str = ""
    county: str = ""


@dataclass(frozen=True)
class Created:
    """The open vault and its recovery phrase, which is shown once and kept nowhere."""

    vault: Vault
    village: VillageId
    phrase: str


def create_vault(
    folder: Path,
    village: NewVillage,
    *,
    user_name: str,
    password: str,
    now: Moment,
    marks: Path | None = None,
    costs: Costs | None = None,
    place_check: Callable[[Path], None] = check_place,
) -> Created:
    """Make the folder and everything in it; an existing vault is never touched.

    Raises Refused: village_name_missing, village_code_form, user_name_missing, password_short,
    folder_not_empty; Trouble: vault_on_removable, vault_on_network, disk_full.
    """
    _check(village, user_name, password)
    place_check(folder)
    if folder.exists() and any(folder.iterdir()):
        raise Refused("folder_not_empty", field="folder")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise Trouble("folder_not_writable") from None
    lock = FolderLock(folder)
    data_key = secrets.token_bytes(32)
    vault_id, user = new_id(), UserId(new_id())
    phrase = new_phrase()
    slots = (
        password_slot(
            data_key, password, slot_id=new_id(), user=user, label=user_name, costs=costs or Costs()
        ),
        phrase_slot(data_key, entropy_of(phrase), slot_id=new_id()),
    )
    (folder / OPEN_MARK).touch(mode=0o600)
    engine = open_engine(folder / DATABASE, subkey(data_key, "database"), create=True)
    (folder / DATABASE).chmod(0o600)
    create_database(engine, vault=vault_id)
    laptop = new_laptop()
    vault = Vault(folder, vault_id, engine, data_key, laptop, user, user_name, lock, marks or marks_folder())
    with vault.writing(now=now) as session:
        store_laptop(session.connection, laptop)
        village_id = _first_rows(session, village, vault, now)
    # The keys file comes last: without it there is no vault, and nothing half-made is opened.
    write_keys(folder, KeysFile(vault_id, DATABASE, slots).sealed(data_key))
    return Created(vault, village_id, phrase)


def _check(village: NewVillage, user_name: str, password: str) -> None:
    if not village.name.strip():
        raise Refused("village_name_missing", field="village_name")
    if not (village.code.isascii() and village.code.isdigit() and 6 <= len(village.code) <= 12):
        raise Refused("village_code_form", field="village_code")
    if not user_name.strip():
        raise Refused("user_name_missing", field="user_name")
    if len(password) < SHORTEST_PASSWORD:
        raise Refused("password_short", field="password", least=SHORTEST_PASSWORD)


def _first_rows(session: Session, village: NewVillage, vault: Vault, now: Moment) -> VillageId:
    today = day_of(now).isoformat()
    village_id = VillageId(new_id())
    laptop = vault.laptop
    session.write(
        [
            create("user", vault.user, {"name": vault.user_name, "role": ROLE_LEADER, "from_on": today}),
            create("village", village_id, {"kept_since": today, "plan_code": "SEED001"}),
            create(
                "village_name",
                new_id(),
                {
                    "village_id": village_id,
                    "code": village.code,
                    "name": village.name.strip(),
                    "town": village.town.strip() or None,
                    "county": village.county.strip() or None,
                    "from_on": today,
                },
            ),
            create(
                "laptop",
                new_id(),
                {
                    "tag": laptop.tag,
                    "sign_public": laptop.sign_public.hex(),
                    "age_recipient": laptop.age_recipient,
                    "began_on": today,
                    "program": PROGRAM_VERSION,
                },
            ),
        ]
    )
    return village_id

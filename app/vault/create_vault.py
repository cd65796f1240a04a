"""Create a vault: an empty encrypted folder with its village, its first user and this laptop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.clock import Moment, day_of
from app.details import to_cells
from app.ids import VillageId, new_id
from app.vault.first_refusals import refusals_of_village
from app.vault.key_slots import Costs
from app.vault.make_store import make_store
from app.vault.password_profiles import SENTENCE
from app.vault.password_rules import check_new_password, keep_profile
from app.vault.place import check_place
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.village.designation import Designation, check_designation
from db.journal import Session, create

ROLE_LEADER = "leader"


@dataclass(frozen=True)
class NewVillage:
    """The village a vault is made for. `code` is the statistics office's 12 digits, or shorter;
    `designation` the paper by which it was designated, if it is at hand already.
    """

    code: str
    name: str
    town: str = ""
    county: str = ""
    designation: Designation = field(default_factory=Designation)


@dataclass(frozen=True)
class Created:
    """The open vault and its recovery phrase, which is shown once and kept nowhere."""

    vault: Vault
    village: VillageId
    phrase: str = field(repr=False)


def create_vault(
    folder: Path,
    village: NewVillage,
    *,
    user_name: str,
    password: str,
    now: Moment,
    marks: Path | None = None,
    costs: Costs | None = None,
    profile: str = SENTENCE,
    place_check: Callable[[Path], None] = check_place,
) -> Created:
    """Make the folder and everything in it; an existing vault is never touched.

    `profile` is that of this and every later password. Raises Refused: village_name_missing,
    village_code_form, field_missing, day_in_future, text_too_long, user_name_missing, password_short,
    password_too_simple, folder_not_empty; Trouble: vault_on_removable, vault_on_network, disk_full.
    """
    for refused in refusals_of_village(village.code, village.name):
        raise refused
    check_designation(village.designation, today=day_of(now))
    if user_name.strip():
        check_new_password(password, profile=profile)

    def first_rows(session: Session, vault: Vault) -> VillageId:
        keep_profile(session, profile)
        return _first_rows(session, village, vault, now)

    made = make_store(
        folder,
        first_rows,
        user_name=user_name,
        password=password,
        now=now,
        marks=marks,
        costs=costs,
        place_check=place_check,
    )
    return Created(made.vault, made.first, made.phrase)


def _first_rows(session: Session, village: NewVillage, vault: Vault, now: Moment) -> VillageId:
    today = day_of(now).isoformat()
    village_id = VillageId(new_id())
    laptop = vault.laptop
    designated = {key: value for key, value in to_cells(village.designation).items() if value}
    session.write(
        [
            create("user", vault.user, {"name": vault.user_name, "role": ROLE_LEADER, "from_on": today}),
            create("village", village_id, {"kept_since": today, "plan_code": "SEED001", **designated}),
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

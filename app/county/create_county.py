"""Make the county's encrypted store with its signing key and the key that bundles are sent to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.bundles.age_keys import new_identity
from app.clock import Moment, day_of
from app.county.phrase_paper import leave_phrase_open
from app.ids import new_id
from app.users.rules import Role
from app.vault.first_refusals import refusals_of_county
from app.vault.key_slots import Costs
from app.vault.make_store import make_store
from app.vault.place import check_place
from app.vault.server_file import Server
from app.vault.vault import Vault
from db.canonical import check
from db.journal import Session, create


@dataclass(frozen=True)
class CreatedCounty:
    """The open store and its recovery phrase, shown once. Without it a lost password is a lost county."""

    vault: Vault
    county: str
    phrase: str


def create_county(
    home: Path,
    *,
    name: str,
    user_name: str,
    password: str,
    now: Moment,
    marks: Path | None = None,
    costs: Costs | None = None,
    place_check: Callable[[Path], None] = check_place,
    server: Server | None = None,
    waits_for_paper: bool = False,
) -> CreatedCounty:
    """Make the store; with `server`, its records on that PostgreSQL server. One that `waits_for_paper` is
    not in use before its phrase was typed back (`app.county.phrase_paper`).

    Raises: Refused("county_name_missing"), and as `make_store`.
    """
    for refused in refusals_of_county(name):
        raise refused

    def first_rows(session: Session, vault: Vault) -> str:
        county = new_id()
        check("county_secret.name", name)
        session.write(
            [
                create(
                    "user",
                    vault.user,
                    {"name": user_name, "role": "county", "from_on": day_of(now).isoformat()},
                )
            ]
        )
        session.connection.exec_driver_sql(
            "INSERT INTO county_secret (county, name, sign_seed, age_identity, epoch, next_receipt,"
            " next_file) VALUES (?, ?, ?, ?, ?, 1, 1)",
            (
                county,
                name.strip(),
                Ed25519PrivateKey.generate().private_bytes_raw(),
                new_identity(),
                new_id(),
            ),
        )
        if waits_for_paper:
            leave_phrase_open(session.connection)
        return county

    made = make_store(
        home,
        first_rows,
        user_name=user_name,
        password=password,
        now=now,
        marks=marks,
        costs=costs,
        place_check=place_check,
        server=server,
    )
    made.vault.role = Role.COUNTY
    return CreatedCounty(made.vault, made.first, made.phrase)

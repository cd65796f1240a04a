"""What the file says about a person (domain entity B1): the fields that a form shows and saves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.ids import PersonId


@dataclass(frozen=True)
class PersonDetails:
    """Fields carry the names of the table's columns.

    `birth_note` holds a birth of which only year and month are known ("1985-03"); `to_complete`
    names fields that are still to be filled in from paper.
    """

    name: str = ""
    former_name: str = ""
    name_picture_note: str = ""
    sex: str = ""
    id_type: str = ""
    id_no: str = ""
    id_note: str = ""
    birth: date | None = None
    birth_note: str = ""
    ethnic: str = ""
    nationality: str = ""
    education: str = ""
    marital: str = ""
    political: str = ""
    occupation: str = ""
    employer: str = ""
    job_state: str = ""
    phone: str = ""
    phone_is_own: bool | None = None
    hukou_addr: str = ""
    hukou_code: str = ""
    hukou_police: str = ""
    live_addr: str = ""
    live_code: str = ""
    live_police: str = ""
    same_as_hukou: bool | None = None
    village_group: str = ""
    yard: str = ""
    grid_no: str = ""
    grid_worker: str = ""
    first_found_on: date | None = None
    drug_kinds: tuple[str, ...] = ()
    use_mode: str = ""
    cause: str = ""
    consequence: str = ""
    status: str = ""
    status_since: date | None = None
    status_basis: str = ""
    control_state: str = ""
    risk_scheme: str = ""
    risk_level: str = ""
    risk_on: date | None = None
    risk_by: str = ""
    risk_basis: str = ""
    on_mmt: bool | None = None
    no_job: bool | None = None
    no_home: bool | None = None
    no_income: bool | None = None
    special_care: tuple[str, ...] = ()
    guardian: str = ""
    guardian_phone: str = ""
    guardian_consent_on: date | None = None
    treatment_history: str = ""
    health: str = ""
    resume: str = ""
    needs: str = ""
    last_use_on: date | None = None
    last_use_basis: str = ""
    released_on: date | None = None
    police: str = ""
    worker: str = ""
    owner: str = ""
    note: str = ""
    to_complete: tuple[str, ...] = ()


@dataclass(frozen=True)
class PersonRecord:
    """A person's file as stored: details, file number, days, and what stands open or hidden."""

    person: PersonId
    village: str
    file_no: str
    details: PersonDetails
    opened_on: date | None
    kept_since: date | None
    open_registers: tuple[str, ...] = field(default=())
    deleted: bool = False
    rev: int = 1
    updated_ms: int = 0
    updated_by: str = ""

"""What the fields of a ledger are called, and how their values read in words."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, QLocale

from app.codes import code_list
from app.dates import YearMonth
from app.importing.ledger import shown
from app.importing.ledger_line import MATERIAL
from app.money import yuan
from ui.activities import ledgers as activities
from ui.groups import ledgers as groups
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.sheets.sheet_spec import SheetSpec
from ui.village import ledgers as village

KINDS = {
    "roster": QT_TRANSLATE_NOOP("ledger", "Roster of people"),
    "visits": QT_TRANSLATE_NOOP("ledger", "Visits"),
    "tests": QT_TRANSLATE_NOOP("ledger", "Tests"),
}

FIELDS = {
    "number": QT_TRANSLATE_NOOP("ledger", "Running number (not kept)"),
    "name": QT_TRANSLATE_NOOP("ledger", "Name"),
    "former_name": QT_TRANSLATE_NOOP("ledger", "Former name"),
    "sex": QT_TRANSLATE_NOOP("ledger", "Sex"),
    "id_no": QT_TRANSLATE_NOOP("ledger", "ID number"),
    "birth": QT_TRANSLATE_NOOP("ledger", "Birth"),
    "ethnic": QT_TRANSLATE_NOOP("ledger", "Ethnic group"),
    "education": QT_TRANSLATE_NOOP("ledger", "Education"),
    "marital": QT_TRANSLATE_NOOP("ledger", "Marital status"),
    "occupation": QT_TRANSLATE_NOOP("ledger", "Occupation"),
    "job_state": QT_TRANSLATE_NOOP("ledger", "Employment"),
    "phone": QT_TRANSLATE_NOOP("ledger", "Telephone"),
    "hukou_addr": QT_TRANSLATE_NOOP("ledger", "Registered address"),
    "live_addr": QT_TRANSLATE_NOOP("ledger", "Home address"),
    "group": QT_TRANSLATE_NOOP("ledger", "Village group"),
    "drug_kinds": QT_TRANSLATE_NOOP("ledger", "Kinds of drug"),
    "use_mode": QT_TRANSLATE_NOOP("ledger", "Way of use"),
    "status": QT_TRANSLATE_NOOP("ledger", "Status"),
    "police": QT_TRANSLATE_NOOP("ledger", "Police officer"),
    "worker": QT_TRANSLATE_NOOP("ledger", "Full-time worker"),
    "owner": QT_TRANSLATE_NOOP("ledger", "Responsible cadre"),
    "first_found_on": QT_TRANSLATE_NOOP("ledger", "First found on"),
    "kind": QT_TRANSLATE_NOOP("ledger", "Kind"),
    "decision_no": QT_TRANSLATE_NOOP("ledger", "Number of the decision"),
    "decision_by": QT_TRANSLATE_NOOP("ledger", "Decided by"),
    "decided_on": QT_TRANSLATE_NOOP("ledger", "Day of the decision"),
    "served_on": QT_TRANSLATE_NOOP("ledger", "Received on"),
    "reported_on": QT_TRANSLATE_NOOP("ledger", "Reported in on"),
    "term_months": QT_TRANSLATE_NOOP("ledger", "Term (months)"),
    "end_printed": QT_TRANSLATE_NOOP("ledger", "End as on paper"),
    "agreement_no": QT_TRANSLATE_NOOP("ledger", "Number of the agreement"),
    "note": QT_TRANSLATE_NOOP("ledger", "Note"),
    "happened_on": QT_TRANSLATE_NOOP("ledger", "Day"),
    "place": QT_TRANSLATE_NOOP("ledger", "Place"),
    "visitors": QT_TRANSLATE_NOOP("ledger", "Visitors"),
    "interviewee": QT_TRANSLATE_NOOP("ledger", "Spoken with"),
    "relation": QT_TRANSLATE_NOOP("ledger", "Relation to the person"),
    "result": QT_TRANSLATE_NOOP("ledger", "Result"),
    "family": QT_TRANSLATE_NOOP("ledger", "Person and family"),
    "work": QT_TRANSLATE_NOOP("ledger", "Work and livelihood"),
    "thinking": QT_TRANSLATE_NOOP("ledger", "What is on their mind"),
    "movement": QT_TRANSLATE_NOOP("ledger", "Comings and goings"),
    "opinion": QT_TRANSLATE_NOOP("ledger", "Wishes and opinions"),
    "difficulty": QT_TRANSLATE_NOOP("ledger", "Most pressing difficulty"),
    "next_action": QT_TRANSLATE_NOOP("ledger", "What is done next"),
    "arranged_by": QT_TRANSLATE_NOOP("ledger", "Arranged by"),
    "testers": QT_TRANSLATE_NOOP("ledger", "Testers"),
    "sample": QT_TRANSLATE_NOOP("ledger", "Sample"),
    "sheet_no": QT_TRANSLATE_NOOP("ledger", "Number of the report"),
    "age": QT_TRANSLATE_NOOP("ledger", "Age (the year of birth is worked out)"),
    "amount_in": QT_TRANSLATE_NOOP("ledger", "Money in"),
    "amount_out": QT_TRANSLATE_NOOP("ledger", "Money out"),
    "ref_activity": QT_TRANSLATE_NOOP("ledger", "Activity it belongs to"),
    "ref_group": QT_TRANSLATE_NOOP("ledger", "Member group"),
    "ref_inspection": QT_TRANSLATE_NOOP("ledger", "Inspection that found it"),
    "ref_task": QT_TRANSLATE_NOOP("ledger", "Task it belongs to"),
    "ref_plan": QT_TRANSLATE_NOOP("ledger", "Plan it belongs to"),
    "ref_rubric_item": QT_TRANSLATE_NOOP("ledger", "Item of the rubric"),
}
"""Field → English words of what no form of a ledger names; a test demands words for every field."""

NOT_KEPT = QT_TRANSLATE_NOOP("ledger", "ID number (not kept: only the year of birth)")
SPECS: dict[str, SheetSpec] = {
    spec.kind.table: spec
    for room in (activities, groups, village)
    for group in room.LEDGER_GROUPS
    for spec in group.specs
}

_CODES = {
    ("roster", "sex"): "SEX",
    ("roster", "ethnic"): "ETH",
    ("roster", "education"): "EDU",
    ("roster", "marital"): "MARITAL",
    ("roster", "job_state"): "JOB",
    ("roster", "drug_kinds"): "DRUG",
    ("roster", "use_mode"): "MODE",
    ("roster", "status"): "STATUS",
    ("roster", "kind"): "PLACEMENT_KIND",
    ("visits", "kind"): "VISIT_KIND",
    ("visits", "result"): "VISIT",
    ("tests", "sample"): "SAMPLE",
    ("tests", "result"): "RESULT",
}


def kind_words(kind: str) -> str:
    """The ledger's name; one of the village is called as its page calls it."""
    if kind in KINDS:
        return QCoreApplication.translate("ledger", KINDS[kind])
    return SPECS[kind].title_words()


def field_words(kind: str, name: str) -> str:
    """The field's name in the language of now, as the form of its ledger says it."""
    spec = SPECS.get(kind)
    if spec is not None and name in spec.fields:
        return spec.fields[name].words()
    if name.startswith(MATERIAL):
        return label_of("MAT", name.removeprefix(MATERIAL))
    if spec is not None and name == "id_no":
        return QCoreApplication.translate("ledger", NOT_KEPT)
    return QCoreApplication.translate("ledger", FIELDS.get(name, name))


def value_words(kind: str, name: str | None, value: object) -> str:
    """A value as it was understood: codes in words, several with commas, a month without its day."""
    if value is None:
        return ""
    spec = SPECS.get(kind)
    if spec is not None and name in spec.fields:
        return spec.fields[name].shown(value)
    if name in ("amount_in", "amount_out") and isinstance(value, int):
        return yuan(value)
    if isinstance(value, tuple):
        return listed(value_words(kind, name, one) for one in cast("tuple[object, ...]", value))
    if isinstance(value, YearMonth):
        return f"{value.year:04d}-{value.month:02d}"
    if isinstance(value, date):
        return value.isoformat()
    codes = _CODES.get((kind, name or ""))
    if codes is not None and isinstance(value, str):
        return code_list(codes).label(value, QLocale().name())
    return shown(value)

"""The fields of a person's file, in the order of the information card F02."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section

IDENTITY = Section(
    QT_TRANSLATE_NOOP("fields", "Identity"),
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name"), Kind.PRIVATE, longest=100),
        FieldSpec("former_name", QT_TRANSLATE_NOOP("fields", "Former name"), Kind.PRIVATE, longest=100),
        FieldSpec(
            "name_picture_note",
            QT_TRANSLATE_NOOP("fields", "How the name is written"),
            help=QT_TRANSLATE_NOOP("fields", "Only where a character of the name cannot be typed."),
        ),
        FieldSpec(
            "id_no",
            QT_TRANSLATE_NOOP("fields", "ID number"),
            Kind.PRIVATE,
            help=QT_TRANSLATE_NOOP("fields", "Birth and sex are suggested from it."),
            longest=30,
        ),
        FieldSpec("id_type", QT_TRANSLATE_NOOP("fields", "Kind of document"), Kind.CODE, "ID_TYPE"),
        FieldSpec("sex", QT_TRANSLATE_NOOP("fields", "Sex"), Kind.CODE, "SEX"),
        FieldSpec("birth", QT_TRANSLATE_NOOP("fields", "Date of birth"), Kind.PAST, years_ago=True),
        FieldSpec("ethnic", QT_TRANSLATE_NOOP("fields", "Ethnic group"), Kind.CODE, "ETH"),
        FieldSpec("nationality", QT_TRANSLATE_NOOP("fields", "Nationality")),
        FieldSpec("education", QT_TRANSLATE_NOOP("fields", "Education"), Kind.CODE, "EDU"),
        FieldSpec("marital", QT_TRANSLATE_NOOP("fields", "Marital status"), Kind.CODE, "MARITAL"),
        FieldSpec("political", QT_TRANSLATE_NOOP("fields", "Political affiliation"), Kind.CODE, "POLITICAL"),
        FieldSpec("job_state", QT_TRANSLATE_NOOP("fields", "Employment"), Kind.CODE, "JOB"),
        FieldSpec("occupation", QT_TRANSLATE_NOOP("fields", "Occupation")),
        FieldSpec("employer", QT_TRANSLATE_NOOP("fields", "Employer")),
        FieldSpec("id_note", QT_TRANSLATE_NOOP("fields", "Note on the number")),
        FieldSpec("birth_note", QT_TRANSLATE_NOOP("fields", "Birth, only year and month")),
    ),
)

CONTACT = Section(
    QT_TRANSLATE_NOOP("fields", "Contact and address"),
    (
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40),
        FieldSpec("phone_is_own", QT_TRANSLATE_NOOP("fields", "Their own telephone"), Kind.TRUTH),
        FieldSpec("hukou_addr", QT_TRANSLATE_NOOP("fields", "Registered address"), whole_row=True),
        FieldSpec("hukou_code", QT_TRANSLATE_NOOP("fields", "Registered area code"), longest=12),
        FieldSpec("hukou_police", QT_TRANSLATE_NOOP("fields", "Police station there")),
        FieldSpec("same_as_hukou", QT_TRANSLATE_NOOP("fields", "Lives where registered"), Kind.TRUTH),
        FieldSpec("live_code", QT_TRANSLATE_NOOP("fields", "Home area code"), longest=12),
        FieldSpec("live_addr", QT_TRANSLATE_NOOP("fields", "Home address"), whole_row=True),
        FieldSpec("live_police", QT_TRANSLATE_NOOP("fields", "Police station at home")),
        FieldSpec("village_group", QT_TRANSLATE_NOOP("fields", "Village group"), longest=40),
        FieldSpec("yard", QT_TRANSLATE_NOOP("fields", "Yard"), longest=60),
        FieldSpec("grid_no", QT_TRANSLATE_NOOP("fields", "Grid number"), longest=40),
        FieldSpec("grid_worker", QT_TRANSLATE_NOOP("fields", "Grid worker"), longest=60),
    ),
)

SITUATION = Section(
    QT_TRANSLATE_NOOP("fields", "Situation"),
    (
        FieldSpec("no_job", QT_TRANSLATE_NOOP("fields", "Without work"), Kind.TRUTH),
        FieldSpec("no_home", QT_TRANSLATE_NOOP("fields", "Without a home"), Kind.TRUTH),
        FieldSpec("no_income", QT_TRANSLATE_NOOP("fields", "Without income"), Kind.TRUTH),
        FieldSpec("special_care", QT_TRANSLATE_NOOP("fields", "Special care"), Kind.CODES, "SPECIAL_CARE"),
        FieldSpec("needs", QT_TRANSLATE_NOOP("fields", "Needs"), Kind.WORDS, whole_row=True),
        FieldSpec("health", QT_TRANSLATE_NOOP("fields", "Health"), Kind.WORDS, whole_row=True),
        FieldSpec("resume", QT_TRANSLATE_NOOP("fields", "Life so far"), Kind.WORDS, whole_row=True),
    ),
)

GUARDIAN = Section(
    QT_TRANSLATE_NOOP("fields", "Guardian"),
    (
        FieldSpec("guardian", QT_TRANSLATE_NOOP("fields", "Guardian"), Kind.PRIVATE, longest=100),
        FieldSpec(
            "guardian_phone",
            QT_TRANSLATE_NOOP("fields", "Guardian's telephone"),
            Kind.PRIVATE,
            longest=40,
            mask="phone",
        ),
        FieldSpec("guardian_consent_on", QT_TRANSLATE_NOOP("fields", "Guardian consented on"), Kind.PAST),
    ),
)

DRUGS = Section(
    QT_TRANSLATE_NOOP("fields", "Drugs and status"),
    (
        FieldSpec("status", QT_TRANSLATE_NOOP("fields", "Status"), Kind.CODE, "STATUS"),
        FieldSpec("status_since", QT_TRANSLATE_NOOP("fields", "Status since"), Kind.PAST),
        FieldSpec("status_basis", QT_TRANSLATE_NOOP("fields", "Basis of the status")),
        FieldSpec("control_state", QT_TRANSLATE_NOOP("fields", "Whereabouts"), Kind.CODE, "CTRL"),
        FieldSpec("drug_kinds", QT_TRANSLATE_NOOP("fields", "Drugs"), Kind.CODES, "DRUG"),
        FieldSpec("use_mode", QT_TRANSLATE_NOOP("fields", "Way of use"), Kind.CODE, "MODE"),
        FieldSpec("first_found_on", QT_TRANSLATE_NOOP("fields", "First found on"), Kind.PAST),
        FieldSpec("last_use_on", QT_TRANSLATE_NOOP("fields", "Last use on"), Kind.PAST),
        FieldSpec("last_use_basis", QT_TRANSLATE_NOOP("fields", "Last use known from")),
        FieldSpec("released_on", QT_TRANSLATE_NOOP("fields", "Released on"), Kind.PAST),
        FieldSpec("cause", QT_TRANSLATE_NOOP("fields", "Cause"), Kind.CODE, "CAUSE"),
        FieldSpec("on_mmt", QT_TRANSLATE_NOOP("fields", "Maintenance medication"), Kind.TRUTH),
        FieldSpec("risk_level", QT_TRANSLATE_NOOP("fields", "Risk level as given"), Kind.CODE, "RISK"),
        FieldSpec("risk_scheme", QT_TRANSLATE_NOOP("fields", "Risk scheme")),
        FieldSpec("risk_on", QT_TRANSLATE_NOOP("fields", "Risk given on"), Kind.PAST),
        FieldSpec("risk_by", QT_TRANSLATE_NOOP("fields", "Risk given by")),
        FieldSpec("risk_basis", QT_TRANSLATE_NOOP("fields", "Basis of the risk")),
        FieldSpec(
            "treatment_history", QT_TRANSLATE_NOOP("fields", "Treatment so far"), Kind.WORDS, whole_row=True
        ),
        FieldSpec("consequence", QT_TRANSLATE_NOOP("fields", "Consequences"), Kind.WORDS, whole_row=True),
    ),
)

RESPONSIBLE = Section(
    QT_TRANSLATE_NOOP("fields", "Responsible"),
    (
        FieldSpec("owner", QT_TRANSLATE_NOOP("fields", "In the village"), longest=60),
        FieldSpec("worker", QT_TRANSLATE_NOOP("fields", "In the township"), longest=60),
        FieldSpec("police", QT_TRANSLATE_NOOP("fields", "Police officer"), longest=60),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)

PERSON = (IDENTITY, CONTACT, SITUATION, GUARDIAN, DRUGS, RESPONSIBLE)
HIDDEN_NUMBERS = ("id_no", "phone")

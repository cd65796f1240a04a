"""Every form of the program with its fields, for the pages that list their help."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from ui.activities.ledgers import LEDGER_GROUPS as PUBLICITY
from ui.attachments.attachment_dialog import SECTIONS as ATTACHMENT
from ui.bag.all_sheets import SHEETS
from ui.groups.ledgers import LEDGER_GROUPS as GROUPS
from ui.parts.record_form import FieldSpec, fields_of
from ui.people.person_fields import PERSON
from ui.placements.placement_fields import PLACEMENT
from ui.tests.fields_of_test import TEST
from ui.village.ledgers import LEDGER_GROUPS as VILLAGE
from ui.visits.visit_fields import VISIT

_LEDGERS = tuple(chain.from_iterable(group.specs for group in (*PUBLICITY, *GROUPS, *VILLAGE)))
_SPECS = {spec.kind.table: spec for spec in (*SHEETS, *_LEDGERS)}
_OWN = {
    "person": (PERSON, {"zh_CN": "人员", "en": "Person"}),
    "placement": (PLACEMENT, {"zh_CN": "执行措施", "en": "Placement"}),
    "visit": (VISIT, {"zh_CN": "走访", "en": "Visit"}),
    "test": (TEST, {"zh_CN": "检测", "en": "Test"}),
    "attachment": (ATTACHMENT, {"zh_CN": "照片和扫描件", "en": "Photo or scan"}),
}

FORMS: Mapping[str, Mapping[str, FieldSpec]] = {
    **{kind: fields_of(sections) for kind, (sections, _names) in _OWN.items()},
    **{kind: spec.fields for kind, spec in _SPECS.items()},
}
"""By the name of its table: a form's fields, those of a person's bag first, then the village's ledgers."""


def form_name(kind: str, language: str) -> str:
    """What the form is called, in the language that is spoken now."""
    return _OWN[kind][1][language] if kind in _OWN else _SPECS[kind].title_words()

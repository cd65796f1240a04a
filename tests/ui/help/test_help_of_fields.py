"""F1 answers in every field of these forms, and no help speaks of a field that is gone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

import pytest

import resources
import ui
from app.help.read_help import WHOLE, help_of, read_kind
from ui import places
from ui.activities.ledgers import LEDGER_GROUPS as PUBLICITY
from ui.attachments.attachment_dialog import SECTIONS as ATTACHMENT
from ui.bag.all_sheets import SHEETS
from ui.closing.steps import STEPS
from ui.county import places as county_places
from ui.groups.ledgers import LEDGER_GROUPS as GROUPS
from ui.help.dialog_help import topic_of_kind
from ui.parts.record_form import FieldSpec, fields_of
from ui.people.person_fields import PERSON
from ui.placements.placement_fields import PLACEMENT
from ui.said import on_paper
from ui.tests.fields_of_test import TEST
from ui.village.ledgers import LEDGER_GROUPS as VILLAGE
from ui.visits.visit_fields import VISIT

LEDGERS = chain.from_iterable(group.specs for group in (*PUBLICITY, *GROUPS, *VILLAGE))
FORMS: dict[str, Mapping[str, FieldSpec]] = {
    "visit": fields_of(VISIT),
    "test": fields_of(TEST),
    "person": fields_of(PERSON),
    "placement": fields_of(PLACEMENT),
    "attachment": fields_of(ATTACHMENT),
    **{spec.kind.table: spec.fields for spec in chain(SHEETS, LEDGERS)},
}
PAGES = {places.TODAY, *places.BEHIND_TODAY, county_places.HOME, *county_places.BEHIND_HOME}
SOURCES = "".join(file.read_text("utf-8") for file in Path(ui.__file__).parent.rglob("*.py"))
NAMED = set(
    re.findall(
        r'"help_topic", "(\w+\.\w+)"',
        SOURCES,
    )
) | {f"closing.{key}" for key in STEPS}
"""What the screens name as a topic beside the fields of forms."""
OWN_HELP = {
    "SmallDialog",
    "EntryDialog",
    "JobDialog",
    "WideDialog",
    "LineEditorDialog",
    "ManualWindow",
    "BugDialog",
    "RunningDialog",
}
DIALOGS = {
    topic_of_kind(name)
    for name in re.findall(
        r"^class (\w+)\((?:Retranslated, QDialog|(?:Small|Job|Running|Wide|LineEditor)Dialog)\):",
        SOURCES,
        re.MULTILINE,
    )
    if name not in OWN_HELP
}
"""The windows that are no form of a record, by the topic that each has without naming one."""
FILES = sorted(file.stem for file in resources.path("help").glob("*.json"))


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_every_field_of_the_form_has_help(kind: str) -> None:
    assert set(FORMS[kind]) | {WHOLE} == set(read_kind(kind, "zh_CN"))


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_the_help_of_a_field_says_more_than_its_label_and_why(kind: str) -> None:
    chinese, english = read_kind(kind, "zh_CN"), read_kind(kind, "en")
    for name, spec in FORMS[kind].items():
        with on_paper():
            label = spec.words()
        assert _bare(chinese[name].what) not in _bare(label), name
        assert _bare(english[name].what) not in _bare(spec.label), name
        assert chinese[name].why, name


@pytest.mark.parametrize("page", sorted(PAGES))
def test_every_page_says_what_it_is_for(page: str) -> None:
    assert set(read_kind(page, "zh_CN")) == {WHOLE}


@pytest.mark.parametrize("topic", sorted(NAMED | DIALOGS))
def test_what_a_screen_names_as_a_topic_has_help(topic: str) -> None:
    assert help_of(topic, "zh_CN") is not None


@pytest.mark.parametrize("kind", FILES)
def test_help_speaks_only_of_fields_and_pages_that_there_are(kind: str) -> None:
    named = {topic.partition(".")[2] for topic in NAMED | DIALOGS if topic.startswith(f"{kind}.")}
    fields = set(FORMS.get(kind, ())) | named
    assert fields or kind in PAGES
    assert set(read_kind(kind, "zh_CN")) - {WHOLE} <= fields


def _bare(words: str) -> str:
    return re.sub(r"[\W_]", "", words).lower()

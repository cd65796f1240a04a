"""Every string that a person can see speaks Chinese, with the same blanks to fill."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from scripts.translations import CHINESE, ROOT, Visible, collect, collect_from, compiled, update

BLANK = re.compile(r"%L?n|%L?\d+|\{[^{}|]*\}")
"""A blank that only chooses between two words, {0:record|records}, is for the language alone."""


@cache
def visible() -> list[Visible]:
    return collect(ROOT / "ui")


def test_the_translation_holds_exactly_the_strings_of_the_sources() -> None:
    spoken = {(string.context, string.source, string.comment) for string in visible()}
    written = [key(context, message) for context, message in messages(CHINESE)]
    assert set(written) == spoken, "run scripts/translate"
    assert len(written) == len(spoken)


def test_bringing_the_translation_up_to_date_changes_nothing(tmp_path: Path) -> None:
    copy = Path(shutil.copy(CHINESE, tmp_path))
    update(copy, visible())
    assert copy.read_text("utf-8") == CHINESE.read_text("utf-8"), "run scripts/translate"


def test_every_string_has_a_finished_translation() -> None:
    assert [key(*found) for found in messages(CHINESE) if not is_finished(found[1])] == []


def test_a_translation_has_the_same_blanks_as_its_source() -> None:
    unlike = [
        (source, said)
        for _context, message in messages(CHINESE)
        for source in [message.findtext("source", "")]
        for said in translations(message)
        if blanks(source) != blanks(said)
    ]
    assert unlike == []


def test_the_compiled_translation_is_the_one_of_the_ts_file(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    compiled(CHINESE, fresh)
    assert fresh.read_bytes() == CHINESE.with_suffix(".qm").read_bytes(), "run scripts/translate"


def test_a_string_keeps_its_class_after_another_context_was_named() -> None:
    text = (
        "class Page:\n"
        "    def retranslate(self):\n"
        "        self.title.setText(QCoreApplication.translate('words', 'Monday'))\n"
        "        #: on the door\n"
        "        self.knob.setText(self.tr('Open', 'a verb'))\n"
        '        self.foot.setText(f\'{self.tr("%n people", "", 2)}!\')\n'
    )
    assert list(collect_from(text)) == [
        Visible("words", "Monday"),
        Visible("Page", "Open", "a verb", note="on the door"),
        Visible("Page", "%n people", counted=True),
    ]


def test_formatting_before_translating_is_refused_with_its_place() -> None:
    with pytest.raises(SyntaxError, match=r"format after translating.*page\.py, line 3"):
        list(collect_from("class Page:\n  def say(self):\n    self.tr(f'Hello {name}')\n", "page.py"))


def test_a_new_string_comes_in_unfinished_and_an_old_one_goes(tmp_path: Path) -> None:
    translation = tmp_path / "some.ts"
    update(translation, [Visible("Page", 'Say "no"\nor {why}'), Visible("Page", "Old")])
    update(translation, [Visible("Page", 'Say "no"\nor {why}'), Visible("words", "%n days", "late", True)])
    assert [(key(*found), is_finished(found[1])) for found in messages(translation)] == [
        (("Page", 'Say "no"\nor {why}', ""), False),
        (("words", "%n days", "late"), False),
    ]


def test_an_untranslated_count_is_noticed() -> None:
    message = ET.fromstring(  # noqa: S314  # written right below, by us
        '<message numerus="yes"><source>%n</source><translation><numerusform/></translation></message>'
    )
    assert not is_finished(message)


def messages(translation: Path) -> list[tuple[str, ET.Element]]:
    """The messages of a .ts file, each with its context."""
    return [
        (context.findtext("name", ""), message)
        for context in ET.parse(translation).getroot().iter("context")  # noqa: S314  # our own file
        for message in context.iter("message")
    ]


def key(context: str, message: ET.Element) -> tuple[str, str, str]:
    return context, message.findtext("source", ""), message.findtext("comment", "")


def translations(message: ET.Element) -> list[str]:
    """What is said in Chinese: one form, or one for each plural form (Chinese has one)."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    assert translation is not None
    return translation.get("type") is None and all(said.strip() for said in translations(message))


def blanks(text: str) -> Counter[str]:
    return Counter(BLANK.findall(text))

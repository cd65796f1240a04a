from __future__ import annotations

import pytest

from app.people.names import CleanName, clean_name, surname


@pytest.mark.parametrize(
    ("typed", "name", "cleaned"),
    [
        ("吴宇", "吴宇", ()),
        ("李𬱖", "李𬱖", ()),
        ("吴　宇", "吴宇", ("blanks",)),
        (" 吴 宇 ", "吴宇", ("blanks",)),
        ("'吴宇", "吴宇", ("apostrophe",)),
        ("阿依古丽•买买提", "阿依古丽·买买提", ("dot",)),
        ("阿依古丽 ·  买买提", "阿依古丽·买买提", ("dot",)),
        ("Maria  Chen", "Maria Chen", ("blanks",)),
        ("\u200b吴宇\u202c", "吴宇", ()),
        ("   ", "", ("blanks",)),
    ],
)
def test_what_typing_left_behind_is_taken_off_and_noted(
    typed: str, name: str, cleaned: tuple[str, ...]
) -> None:
    assert clean_name(typed) == CleanName(name, cleaned)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("吴宇", "吴"), ("欧阳㛃", "欧阳"), ("诸葛明明", "诸葛"),
     ("欧阳", "欧"), ("阿依古丽·买买提", "阿依古丽"),
     ("𠅤文", "𠅤"), ("", "")],
)  # fmt: skip
def test_compound_surnames_are_kept_whole(name: str, expected: str) -> None:
    assert surname(name) == expected

from __future__ import annotations

from app.width import half_width


def test_full_width_digits_letters_signs_and_blanks_become_narrow() -> None:
    assert half_width("１２３Ｘ：（－）　") == "123X:(-) "


def test_rare_characters_of_names_stay_as_they_are() -> None:
    assert half_width("陈𬱖 王䶮 欧阳㛃") == "陈𬱖 王䶮 欧阳㛃"
    assert half_width("\ufa0e\uf900") == "\ufa0e\uf900"

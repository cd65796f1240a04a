from __future__ import annotations

from pathlib import Path

from app.users.acting import name_to_sign
from tests.factories.vaults import USER, build_vault


def test_what_is_signed_names_the_user_or_says_that_the_phrase_opened_the_records(tmp_path: Path) -> None:
    kept = build_vault(tmp_path / "made")
    by_password = kept.open_copy(tmp_path, "one")
    by_phrase = kept.open_copy(tmp_path, "other", phrase=kept.phrase)
    assert name_to_sign(by_password.user_name) == USER
    assert name_to_sign(by_phrase.user_name) == "（凭恢复短语打开）"
    for vault in (by_password, by_phrase):
        vault.close()

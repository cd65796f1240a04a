"""The choices of this laptop's user that are needed before a vault is open: language, type, look.

They lie in a small plain file beside no record at all: nothing in it is about a person. The path of
the last vault is that of a folder, and that is all it says.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

NAME = "settings.json"
MODES = ("light", "dark", "high_contrast")
LANGUAGES = ("zh_CN", "en")
TEXT_SIZES = (100, 125, 150, 200)
LOCK_MINUTES = (3, 5, 10, 20, 30)


@dataclass(frozen=True)
class LocalSettings:
    """What may be chosen, with what holds until somebody chooses. `vault` "" is the usual folder; `practised`
    the steps of the exercise that were done before, as app/practice/steps.py writes them.
    """

    language: str = "zh_CN"
    text_size: int = 100
    mode: str = "light"
    names_masked: bool = True
    lock_minutes: int = 10
    vault: str = ""
    practised: str = ""


def read_settings(folder: Path) -> LocalSettings:
    """The settings of this folder; whatever is missing, damaged or unknown is as at the first start."""
    try:
        plain = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return LocalSettings()
    if not isinstance(plain, dict):
        return LocalSettings()
    known = {field.name: plain[field.name] for field in fields(LocalSettings) if field.name in plain}
    return LocalSettings(**{name: value for name, value in known.items() if _fits(name, value)})


def write_settings(folder: Path, settings: LocalSettings) -> bool:
    """Keep the settings; False where the disk would not. A choice is never worth an error."""
    half = folder / f"{NAME}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        half.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
        half.chmod(0o600)
        half.replace(folder / NAME)
    except OSError:
        return False
    return True


def _fits(name: str, value: object) -> bool:
    match name:
        case "language":
            return value in LANGUAGES
        case "mode":
            return value in MODES
        case "text_size":
            return type(value) is int and value in TEXT_SIZES
        case "lock_minutes":
            return type(value) is int and value in LOCK_MINUTES
        case "names_masked":
            return type(value) is bool
        case _:
            return isinstance(value, str)

"""The support file in words: every fact on a line of its own, so that whoever hands it on can read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.support.gather_facts import Facts, Value
from ui.marked import QT_TRANSLATE_NOOP

_HEADINGS = {
    "program": QT_TRANSLATE_NOOP("support", "The program"),
    "system": QT_TRANSLATE_NOOP("support", "The computer"),
    "settings": QT_TRANSLATE_NOOP("support", "Settings"),
    "vault": QT_TRANSLATE_NOOP("support", "The records"),
    "sending": QT_TRANSLATE_NOOP("support", "Sending"),
}
_NAMES = {
    "version": QT_TRANSLATE_NOOP("support", "Version of Yidai"),
    "built_on": QT_TRANSLATE_NOOP("support", "Built on"),
    "packed": QT_TRANSLATE_NOOP("support", "Packed program"),
    "next_start": QT_TRANSLATE_NOOP("support", "Version chosen from an update"),
    "newest_taken": QT_TRANSLATE_NOOP("support", "Newest version ever taken"),
    "python": QT_TRANSLATE_NOOP("support", "Python"),
    "sqlite": QT_TRANSLATE_NOOP("support", "SQLite"),
    "sqlcipher": QT_TRANSLATE_NOOP("support", "SQLCipher"),
    "postgresql": QT_TRANSLATE_NOOP("support", "PostgreSQL"),
    "schema": QT_TRANSLATE_NOOP("support", "Form of the database"),
    "system": QT_TRANSLATE_NOOP("support", "System"),
    "release": QT_TRANSLATE_NOOP("support", "Release"),
    "machine": QT_TRANSLATE_NOOP("support", "Processor"),
    "processors": QT_TRANSLATE_NOOP("support", "Cores"),
    "memory_mib": QT_TRANSLATE_NOOP("support", "Memory, MiB"),
    "c_library": QT_TRANSLATE_NOOP("support", "C library"),
    "input_method": QT_TRANSLATE_NOOP("support", "Input method"),
    "disk_mib": QT_TRANSLATE_NOOP("support", "Disk, MiB"),
    "disk_free_mib": QT_TRANSLATE_NOOP("support", "Free on it, MiB"),
    "language": QT_TRANSLATE_NOOP("support", "Language"),
    "text_size": QT_TRANSLATE_NOOP("support", "Text size, %"),
    "mode": QT_TRANSLATE_NOOP("support", "Light or dark"),
    "names_masked": QT_TRANSLATE_NOOP("support", "Names masked in lists"),
    "lock_minutes": QT_TRANSLATE_NOOP("support", "Locks itself after, minutes"),
    "laptop": QT_TRANSLATE_NOOP("support", "Tag of this laptop"),
    "key_slots": QT_TRANSLATE_NOOP("support", "Key slots are there"),
    "entries": QT_TRANSLATE_NOOP("support", "Entries in the journal"),
    "gaps": QT_TRANSLATE_NOOP("support", "Pieces still to come from other laptops"),
    "whole": QT_TRANSLATE_NOOP("support", "Everything fits"),
    "records_mib": QT_TRANSLATE_NOOP("support", "Database, MiB"),
    "pictures": QT_TRANSLATE_NOOP("support", "Photos and scans"),
    "pictures_mib": QT_TRANSLATE_NOOP("support", "Photos and scans, MiB"),
    "backups": QT_TRANSLATE_NOOP("support", "Backups on this disk"),
    "backup_here_days": QT_TRANSLATE_NOOP("support", "Days since the newest backup here"),
    "backup_elsewhere_days": QT_TRANSLATE_NOOP("support", "Days since the newest backup elsewhere"),
    "joined": QT_TRANSLATE_NOOP("support", "Joined to the county"),
    "bundles": QT_TRANSLATE_NOOP("support", "Bundles made"),
    "not_received": QT_TRANSLATE_NOOP("support", "Bundles without a receipt"),
    "oldest_not_received_days": QT_TRANSLATE_NOOP("support", "Days since the oldest of those"),
    "rejected": QT_TRANSLATE_NOOP("support", "Entries that the county sent back"),
    "in_quarantine": QT_TRANSLATE_NOOP("support", "Bundles in quarantine"),
}


def support_text(facts: Facts) -> str:
    """The whole file as plain text in the language of now."""
    return "\n".join(_lines(facts)) + "\n"


def _lines(facts: Facts) -> Iterator[str]:
    yield _tr(QT_TRANSLATE_NOOP("support", "Support file of Yidai"))
    yield _tr(
        QT_TRANSLATE_NOOP(
            "support", "It holds no name, no number and no text of anybody, and not the village's name."
        )
    )
    for group in ("program", "system", "settings", "vault", "sending"):
        if not getattr(facts, group):
            continue
        yield from ("", f"[{_tr(_HEADINGS[group])}]")
        yield from _named(getattr(facts, group))
    if facts.counts:
        yield from ("", f"[{_tr(QT_TRANSLATE_NOOP('support', 'How many rows each table has'))}]")
        yield from (f"{table}: {count}" for table, count in facts.counts.items())
        found = _tr(QT_TRANSLATE_NOOP("support", "What the check of the records found"))
        yield from _listed(found, facts.findings)
    else:
        yield from ("", _tr(QT_TRANSLATE_NOOP("support", "The records were not opened for this.")))
    yield from _listed(_tr(QT_TRANSLATE_NOOP("support", "The program's latest errors")), facts.errors)


def _named(values: Mapping[str, Value]) -> Iterator[str]:
    pattern = _tr(QT_TRANSLATE_NOOP("support", "{0}: {1}"))
    for name, value in values.items():
        yield pattern.format(_tr(_NAMES[name]), _said(value))


def _said(value: Value) -> str:
    if isinstance(value, bool):
        yes, no = QT_TRANSLATE_NOOP("support", "yes"), QT_TRANSLATE_NOOP("support", "no")
        return _tr(yes if value else no)
    return "—" if value is None else str(value)


def _listed(heading: str, lines: tuple[str, ...]) -> Iterator[str]:
    yield from ("", f"[{heading}]")
    yield from lines or (_tr(QT_TRANSLATE_NOOP("support", "nothing")),)


def _tr(source: str) -> str:
    return QCoreApplication.translate("support", source)

"""Which tables name files by their digest: that of a bag's files, and that of the village's own."""

from __future__ import annotations

ENTRIES_WITH_FILES = "tbl IN ('attachment', 'village_file')"

ALL_DIGESTS = """(
    SELECT digest FROM attachment WHERE digest > '' UNION SELECT digest FROM village_file WHERE digest > ''
)"""
"""Every digest that some row names, hidden rows too."""

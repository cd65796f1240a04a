"""F1: the help of a field, and the sheet of all keys."""

from __future__ import annotations

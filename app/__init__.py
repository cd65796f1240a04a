"""What a village may do with its records. One use case a file; no Qt, no SQL text in rules."""

from __future__ import annotations

from app.late_modules import let_wait

let_wait()

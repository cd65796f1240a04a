"""What a person sees and types: windows, pages, dialogs and the two command lines."""

from __future__ import annotations

from ui.immortals import keep_alive

keep_alive()

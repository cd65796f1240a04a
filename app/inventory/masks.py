"""The masks that the inventory names, as functions of a value."""

from __future__ import annotations

from collections.abc import Mapping

from app.inventory.read_inventory import masks
from app.people.masking import mask_id, mask_name, mask_phone
from db.limited import Mask

HIDDEN = "***"


def _name(value: str | None) -> str | None:
    return mask_name(value) if value else value


def _id(value: str | None) -> str | None:
    return mask_id(value) if value else value


def _phone(value: str | None) -> str | None:
    return mask_phone(value) if value else value


def _words(value: str | None) -> str | None:
    """That something was written is shown, what it was is not."""
    return HIDDEN if value else value


OF_KIND: Mapping[str, Mask] = {"name": _name, "id": _id, "phone": _phone, "words": _words}
MASKS: Mapping[str, Mask] = {f"masked_{kind}": mask for kind, mask in OF_KIND.items()}
"""As the limited connections know them."""


def masks_of_tables() -> dict[str, dict[str, str]]:
    """By table and column the name of the function that masks it."""
    return {
        table: {column: f"masked_{kind}" for column, kind in columns.items()}
        for table, columns in masks().items()
    }

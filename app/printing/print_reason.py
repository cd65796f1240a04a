"""Why a paper is printed in full: one of a list, chosen once for each run, and logged as its code."""

from __future__ import annotations

from collections.abc import Collection

from app.codes import code_list
from app.errors import Refused
from app.search.tokens import fold
from app.users.acting import check_acting
from app.users.rules import Thing
from app.vault.vault import Vault

REASONS = "PRINT_REASON"


def check_reason(
    vault: Vault, masked: bool, reason: str, *, things: Collection[Thing] = (Thing.PEOPLE,)
) -> None:
    """What is in full has a reason of the list; `things`: any of them lets somebody print it masked.

    Raises: Refused("print_reason_missing" | "print_reason_unknown" | "not_for_role").
    """
    if not masked:
        check_acting(vault.acting, Thing.FULL)
    elif things and not any(vault.acting.may(thing) for thing in things):
        check_acting(vault.acting, next(iter(things)))
    if not masked and not reason:
        raise Refused("print_reason_missing", field="reason")
    item = code_list(REASONS).item(reason) if reason else None
    if reason and (item is None or not item.active):
        raise Refused("print_reason_unknown", field="reason")


def reason_code(typed: str) -> str:
    """The code for what was typed: a code, the words, or what only one reason holds; "" for nothing.

    Raises: Refused("print_reason_unknown").
    """
    words = fold(typed)
    if not words:
        return ""
    offered = code_list(REASONS).active()
    exact = [item for item in offered if words in (item.code, fold(item.zh), fold(item.en))]
    found = exact or list(code_list(REASONS).find(typed))
    if len(found) != 1:
        raise Refused("print_reason_unknown", field="reason")
    return found[0].code

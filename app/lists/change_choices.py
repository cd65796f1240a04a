"""Add a choice to a code list, hide one that the village does not use, and offer it again."""

from __future__ import annotations

from dataclasses import replace

from app.clock import Moment, day_of
from app.codes import CodeItem, CodeList
from app.details import changed_cells, to_cells
from app.errors import Refused
from app.lists.choice import Choice, check_choice, code_of_words, open_list, row_of_choice, with_choices
from app.lists.read_choices import TABLE, read_choices
from app.search.tokens import fold
from app.village.read_village import Village, home_village
from app.work import Connection, Session
from db.journal import create, restore, update


def list_in_force(connection: Connection, list_name: str) -> CodeList:
    """An open list as these records have it. Raises: Refused("code_list_unknown" | "code_list_closed")."""
    return with_choices(open_list(list_name), read_choices(connection, list_name))


def add_choice(session: Session, list_name: str, choice: Choice, *, now: Moment) -> str:
    """Offer these words too, and answer their code. Words that were hidden are offered again.

    The words of a choice are never changed later, so that old records keep what they say: it is hidden,
    and the right one added. Raises: Refused("code_list_unknown" | "code_list_closed" | "field_missing" |
    "text_too_long" | "choice_here_already").
    """
    codes = list_in_force(session.connection, list_name)
    said = replace(
        choice,
        list_name=list_name,
        zh=" ".join(choice.zh.split()),
        en=" ".join(choice.en.split()),
        unit_zh=choice.unit_zh.strip(),
        unit_en=choice.unit_en.strip(),
    )
    check_choice(codes, said)
    held = item_of_words(codes, said.zh)
    if held is not None:
        if held.active:
            raise Refused("choice_here_already", field="zh")
        offer_choice(session, list_name, held.code, now=now)
        return held.code
    code = code_of_words(list_name, said.zh)
    write_choice(session, home_village(session.connection, on=day_of(now)), replace(said, code=code))
    return code


def hide_choice(session: Session, list_name: str, code: str, *, now: Moment) -> None:
    """Offer it no longer; records that have it go on saying it. Raises as `offer_choice`."""
    _show(session, list_name, code, True, now)


def offer_choice(session: Session, list_name: str, code: str, *, now: Moment) -> None:
    """Offer again what was hidden. Raises: Refused("code_list_unknown" | "code_list_closed" |
    "choice_unknown" | "choice_is_the_county_s"): what the county hid or sent is not the village's to change.
    """
    _show(session, list_name, code, False, now)


def item_of_words(codes: CodeList, zh: str) -> CodeItem | None:
    """The choice of these words, however they are spaced and typed."""
    wanted = fold(zh)
    return next((item for item in codes.items if fold(item.zh) == wanted), None)


def write_choice(session: Session, village: Village, choice: Choice) -> bool:
    """Keep it as it is said, whether it was here or not; whether anything changed."""
    row = row_of_choice(village.code or village.village, choice.list_name, choice.code)
    cells = to_cells(choice)
    held = session.connection.exec_driver_sql(f"SELECT * FROM {TABLE} WHERE id = ?", (row,)).mappings()
    before = held.one_or_none()
    if before is None:
        return bool(session.write([create(TABLE, row, {**cells, "village_id": village.village})]))
    changed = changed_cells({name: before[name] for name in cells}, cells)
    again = [restore(TABLE, row)] if before["deleted"] else []
    return bool(session.write([*again, update(TABLE, row, changed)]))


def _show(session: Session, list_name: str, code: str, hidden: bool, now: Moment) -> None:
    item = list_in_force(session.connection, list_name).item(code)
    if item is None:
        raise Refused("choice_unknown", field="code")
    held = next((one for one in read_choices(session.connection, list_name) if one.code == code), None)
    if held is not None and held.signed_by:
        raise Refused("choice_is_the_county_s", field="code")
    village = home_village(session.connection, on=day_of(now))
    choice = held or Choice(list_name=list_name, code=code)
    write_choice(session, village, replace(choice, hidden=hidden or None))

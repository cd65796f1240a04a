"""Who may do what: a role and a thing, and the answer. Pure; nothing else decides about it.

Roles inside one vault are policy: every key slot opens the same records. What a role may not see is
left out below the use cases (`app.users.sight`), what it may not write is refused before each write
(`app.users.check_write`), and whatever else is kept for some is one line in its use case:

    check_may(session.connection, Thing.SEND)

Sources: privacy rules e6, e7, e8 and e10 of the county's catalogue (PIPL 6, 51, 54; 条例 7 and 43).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What somebody is in this vault. COUNTY is every user of a county's store."""

    LEADER = "leader"
    RECORDER = "recorder"
    VOLUNTEER = "volunteer"
    READER = "reader"
    COUNTY = "county"


class Thing(StrEnum):
    """What may be allowed. The names are kept short: other rooms write them in one line."""

    PEOPLE = "people"  # see files of people at all
    EVERYBODY = "everybody"  # of everybody, not only those whom one is responsible for
    FULL = "full"  # names and numbers in full, on the screen and on paper; the history of values
    RECORD = "record"  # write into a bag
    HAND_OVER = "hand_over"  # say who is responsible, close, open again, merge, move away, put in the trash
    ERASE = "erase"  # destroy what may be destroyed
    LEDGERS = "ledgers"  # read and write the ledgers of the village's work
    PUBLICITY = "publicity"  # read and write the ledgers of publicity
    VILLAGE = "village"  # settle what holds: names, days of law, plans, forms, closing a month
    IMPORT = "import"  # take a whole ledger in from a spreadsheet
    SEND = "send"  # bundles, receipts, the county's files, other laptops of the village
    BACKUP = "backup"  # a copy on a stick
    RESTORE = "restore"  # put an older copy back
    USERS = "users"  # add, change and remove users; a new recovery phrase; handing the village on
    ACCESS_LOG = "access_log"  # read who looked at what


ALL = frozenset(Thing)
MAY: Mapping[Role, frozenset[Thing]] = {
    Role.LEADER: ALL,
    Role.COUNTY: ALL,
    Role.RECORDER: frozenset(
        {
            Thing.PEOPLE,
            Thing.FULL,
            Thing.RECORD,
            Thing.LEDGERS,
            Thing.PUBLICITY,
            Thing.SEND,
            Thing.BACKUP,
        }
    ),
    Role.VOLUNTEER: frozenset({Thing.PUBLICITY}),
    Role.READER: frozenset({Thing.PEOPLE, Thing.EVERYBODY, Thing.LEDGERS, Thing.ACCESS_LOG}),
}
CHANGES_NOTHING = frozenset({Role.READER})

TO_BE_CHOSEN = (Role.LEADER, Role.RECORDER, Role.VOLUNTEER, Role.READER)
"""The roles of a village, in the order in which they are offered."""


def roles_offered(role: Role | None) -> tuple[Role, ...]:
    """What somebody of this role may make others: in a county's store all are its clerks."""
    return (Role.COUNTY,) if role is Role.COUNTY else TO_BE_CHOSEN


def role_of(word: str | None) -> Role | None:
    """The role of a word in the records; None: a newer program's, which may do nothing here."""
    return Role(word) if word in set(Role) else None


def may(role: Role | None, thing: Thing) -> bool:
    """Whether this role may do this."""
    return role is not None and thing in MAY[role]


def may_see_person(role: Role | None, *, is_responsible: bool) -> bool:
    """A recorder sees the files that name the recorder as responsible; the leader and the auditor, all."""
    return may(role, Thing.EVERYBODY) or (may(role, Thing.PEOPLE) and is_responsible)


def may_see_contacts(role: Role | None, *, is_responsible: bool) -> bool:
    """Contacts and movements tell of other people: for the person responsible for this file and for
    the leader (privacy rules e7 and e10); never masked, so never for an auditor.
    """
    return may(role, Thing.FULL) and (is_responsible or may(role, Thing.HAND_OVER))


def is_responsible(name: str, owner: str | None) -> bool:
    """Whether the file's 村级责任人 is this user, by name: so it holds on the village's other laptops,
    on paper and in ledgers that were taken in.
    """
    return bool(name.strip()) and name.strip() == (owner or "").strip()


OF_PUBLICITY = frozenset(
    {
        *("activity", "material_line", "media", "position", "partner_unit", "reader_line", "pledge_batch"),
        *("duty_letter", "volunteer", "survey", "venue", "home_letter", "condolence", "school_link"),
        *("checklist_line", "campaign_task", "campaign_step", "village_file"),
    }
)
OF_LEDGERS = frozenset(
    {
        *("member_group", "member", "four_heads", "bundle_pair", "fund_year", "fund_line", "rubric_item"),
        *("score", "village_year", "grid", "training", "tenday_check", "info_exchange", "patrol", "meeting"),
        *("document_in", "problem", "inspection", "in_charge", "creation", "commendation", "practice"),
        *("year_plan", "plan_task"),
    }
)
OF_THE_VILLAGE = frozenset(
    {"village", "village_name", "village_setting", "holiday_year", "plan_template", "paper_list"}
    | {"code_item", "month_close"}
)
OF_ITS_OWN: Mapping[str, Thing] = {
    "user": Thing.USERS,
    "transfer": Thing.HAND_OVER,
    "destruction": Thing.ERASE,
    "erasure": Thing.ERASE,
}
OF_THE_MACHINE = frozenset({"laptop", "checkpoint"})
"""Written by the program itself while it does something that was asked about before."""

OF_HANDING_OVER = frozenset(
    {"owner", "locked", "closed_on", "closed_reason", "closed_basis", "retain_until"}
    | {"merged_into", "transferred_from"}
)
"""Columns of a file that say whose it is and whether it lives on."""


def thing_of_table(table: str) -> Thing | None:
    """What somebody must be allowed who writes into this table; None: nobody is asked.

    Every table that is named in none of the lists lies in somebody's bag.
    """
    if table in OF_THE_MACHINE:
        return None
    if table in OF_ITS_OWN:
        return OF_ITS_OWN[table]
    for tables, thing in (
        (OF_PUBLICITY, Thing.PUBLICITY),
        (OF_LEDGERS, Thing.LEDGERS),
        (OF_THE_VILLAGE, Thing.VILLAGE),
    ):
        if table in tables:
            return thing
    return Thing.RECORD


PAGES: Mapping[str, Thing | None] = {
    "today": None,
    "people": Thing.PEOPLE,
    "logs": Thing.PEOPLE,
    "groups": Thing.LEDGERS,
    "publicity": Thing.PUBLICITY,
    "village": Thing.LEDGERS,
    "figures": Thing.LEDGERS,
    "print": Thing.PEOPLE,
    "send": Thing.SEND,
    "import": Thing.IMPORT,
    "settings": None,
    "keeping": Thing.USERS,
    "access": Thing.ACCESS_LOG,
}


def may_open(role: Role | None, page: str) -> bool:
    """Whether the window offers this page. A page that is not named here is for the leader alone,
    except to whoever may read publicity: the auditor reads it too.
    """
    if page == "publicity" and role in CHANGES_NOTHING:
        return True
    thing = PAGES.get(page, Thing.VILLAGE)
    return role is not None and (thing is None or may(role, thing))

"""Two machines that write under one laptop's name: what was noticed of it here, until it is settled.

A copied folder, and one that was put back to an older state, gives numbers to its entries that were given
before. Whoever holds the one history refuses the other. So that a person hears of it at both machines,
the county says in its receipts what it refused, and each machine compares what others hold with its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from operator import attrgetter

from app.bundles.limits import LIMITS
from app.bundles.lines import LAPTOP
from app.bundles.pending import received_mark
from app.bundles.receipt_file import Receipt, StoredChain
from app.bundles.strict_json import Fields
from app.clock import Moment, milliseconds
from app.history.names import COUNTY, names_known
from app.work import Connection
from db.create import header_value, set_header
from db.reach import stored_through

FORKS = "forks"
_KEPT = "copies"


class Holds(StrEnum):
    """What the other side holds under the name: other entries than this machine, the same as this one
    (those of the other machine were refused), more than this one has; or the rest of what the laptop wrote
    in whose place this machine was put back.
    """

    OTHERS = "others"
    OURS = "ours"
    MORE = "more"
    REST = "rest"


_LACKING = (Holds.MORE, Holds.REST)


@dataclass(frozen=True)
class CopyNoticed:
    """`laptop` (its tag in `tag`) stands for two histories. They are the same up to entry `same_until` at
    least, and from `number` on they may differ. `by`: "county", or the tag of the laptop whose bundle
    showed it. `own`: it is this machine's name, or the one under which it wrote before it was put back.
    """

    laptop: str
    tag: str
    holds: Holds
    number: int
    since_ms: int
    by: str
    own: bool

    @property
    def same_until(self) -> int:
        return self.number - 1


@dataclass(frozen=True)
class Fork:
    """At the county: entries of `laptop` from `sequence` on came a second time, other ones. They were not
    taken in; `since` is when that was first noticed, in milliseconds.
    """

    laptop: str
    sequence: int
    since: int


def read_forks(extra: Mapping[str, object]) -> tuple[Fork, ...]:
    """What a receipt says of copies. Raises: Refused("receipt_malformed")."""
    fields = Fields({FORKS: extra.get(FORKS, [])}, "receipt_malformed", "extra")
    return fields.each(FORKS, _fork, most=LIMITS.segments, once=attrgetter("laptop"))


def _fork(fields: Fields) -> Fork:
    return Fork(fields.text("laptop", LAPTOP), fields.whole("sequence", 1), fields.time("since"))


def holds_other(connection: Connection, chain: StoredChain) -> Holds | None:
    """Whether what the county holds of a laptop is another history than what stands here, or more than
    this machine has of its own. Once something came of those in whose place it is, more is nothing new.
    """
    if chain.through == 0:
        return None
    here = connection.exec_driver_sql(
        "SELECT chain FROM entry WHERE laptop = ? AND seq = ?", (chain.laptop, chain.through)
    ).scalar()
    if here is None:
        return _lacking(connection, chain.laptop)
    return None if here.hex() == chain.chain else Holds.OTHERS


def copies_in_receipt(connection: Connection, receipt: Receipt) -> list[CopyNoticed]:
    """What the county's word shows, beside what stands here."""
    forks = {one.laptop: one for one in read_forks(receipt.extra)}
    found = []
    for chain in receipt.stored:
        fork, through = forks.get(chain.laptop), stored_through(connection, chain.laptop)[0]
        holds = holds_other(connection, chain)
        if holds in _LACKING and fork is not None and fork.sequence <= through:
            # It was refused from an entry on that this machine has: so it is this one's that was.
            holds = Holds.OTHERS
        if holds is None and fork is None:
            continue
        if holds in _LACKING:
            number, since = through + 1, receipt.made
        elif fork is not None:
            number, since = fork.sequence, fork.since
        else:
            number, since = 1 + same_until(connection, receipt.county, chain.laptop), receipt.made
        found.append(_noticed(connection, chain.laptop, holds or Holds.OURS, number, since, COUNTY))
    return found


def copy_in_bundle(
    connection: Connection, laptop: str, holds: Holds, number: int, *, by: str, now: Moment
) -> CopyNoticed:
    """What a sister's bundle shows, from entry `number` on."""
    return _noticed(connection, laptop, holds, number, milliseconds(now), by)


def keep_copies(
    connection: Connection, by: str, found: Sequence[CopyNoticed], *, only_add: bool = False
) -> None:
    """From now on this is what `by` shows, instead of what it showed before; `only_add`: beside that."""
    before = _kept(connection)
    first = {(one.laptop, one.holds, one.by): one.since_ms for one in before}
    places = {(one.laptop, one.by) for one in found}
    staying = [one for one in before if one.by != by or (only_add and (one.laptop, one.by) not in places)]
    told = [
        asdict(one)
        | {"since_ms": min(one.since_ms, first.get((one.laptop, one.holds, one.by), one.since_ms))}
        for one in found
    ]
    if before or found:
        set_header(connection, _KEPT, json.dumps([*map(asdict, staying), *told]))


def list_copies(connection: Connection) -> list[CopyNoticed]:
    """What stands unsettled, this machine's own name first. What was missing here and came is not told."""
    found = [
        one
        for one in _kept(connection)
        if one.holds not in _LACKING or stored_through(connection, one.laptop)[0] < one.number
    ]
    return sorted(found, key=_order)


def forget_copies(connection: Connection, laptops: Iterable[str]) -> None:
    """Of these laptops nothing is noticed any more: their histories are apart."""
    gone = set(laptops)
    staying = [asdict(one) for one in _kept(connection) if one.laptop not in gone]
    set_header(connection, _KEPT, json.dumps(staying))


def _order(one: CopyNoticed) -> tuple[bool, str, int]:
    return not one.own, one.tag, one.since_ms


def _kept(connection: Connection) -> list[CopyNoticed]:
    told = json.loads(header_value(connection, _KEPT) or "[]")
    return [CopyNoticed(**{**one, "holds": Holds(one["holds"])}) for one in told]


def _noticed(
    connection: Connection, laptop: str, holds: Holds, number: int, since_ms: int, by: str
) -> CopyNoticed:
    tag = names_known(connection).tags.get(laptop, "")
    return CopyNoticed(laptop, tag, holds, number, since_ms, by, _is_own(connection, laptop))


def same_until(connection: Connection, other: str, laptop: str) -> int:
    """Up to which entry of a laptop the other side (the county, a sister) once held what stands here."""
    mark = received_mark(connection, other, laptop)
    if mark is None or mark.seq == 0:
        return 0
    here = connection.exec_driver_sql(
        "SELECT chain FROM entry WHERE laptop = ? AND seq = ?", (laptop, mark.seq)
    ).scalar()
    return mark.seq if here is not None and here.hex() == mark.chain else 0


def _lacking(connection: Connection, laptop: str) -> Holds | None:
    active = connection.exec_driver_sql("SELECT active FROM this_laptop WHERE laptop = ?", (laptop,)).scalar()
    if active is None:
        return None
    if active:
        return Holds.MORE
    until = connection.exec_driver_sql(
        "SELECT max(CAST(predecessor_seq AS INTEGER)) FROM laptop WHERE predecessor = ?", (laptop,)
    ).scalar()
    return Holds.REST if stored_through(connection, laptop)[0] == until else None


def _is_own(connection: Connection, laptop: str) -> bool:
    found = connection.exec_driver_sql("SELECT 1 FROM this_laptop WHERE laptop = ?", (laptop,)).scalar()
    return found is not None

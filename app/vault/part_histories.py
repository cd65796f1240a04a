"""What a copied laptop wrote by itself goes on under the new laptop's name, once its backup is put back."""

from __future__ import annotations

from app.bundles.copies import Holds, forget_copies, list_copies
from app.work import Connection
from db.rename_tail import rename_tail


def part_histories(connection: Connection, new: str) -> int:
    """Where others hold another history under a name that this machine wrote under, what it wrote past the
    point where both are known to be the same becomes the beginning of `new`; how many entries.

    So nothing of it is lost, and nobody refuses it any more. The old name stays with the other machine, which
    is a sister of this one from now on.
    """
    parted = [one for one in list_copies(connection) if one.own and one.holds is Holds.OTHERS]
    same = {one.laptop: min(it.same_until for it in parted if it.laptop == one.laptop) for one in parted}
    moved = 0
    for laptop, same_until in same.items():
        moved += rename_tail(connection, laptop, same_until, new)
        for table in ("received_mark", "rejected_entry"):
            connection.exec_driver_sql(
                f"DELETE FROM {table} WHERE laptop = ? AND seq > ?", (laptop, same_until)
            )
        connection.exec_driver_sql("DELETE FROM this_laptop WHERE laptop = ?", (laptop,))
    forget_copies(connection, same)
    return moved

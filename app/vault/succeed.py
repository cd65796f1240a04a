"""Let a new laptop go on in a restored vault, with the old one's signed word on it."""

from __future__ import annotations

from app.bundles.checkpoints import sign_checkpoint
from app.bundles.minisign import SigningKey
from app.clock import Moment, day_of, milliseconds
from app.ids import new_id
from app.vault.laptop import Laptop, store_laptop
from app.vault.succession import Succession, sign_succession
from app.version import PROGRAM_VERSION
from db.access_log import log_access
from db.journal import Session, create
from db.reach import stored_through
from db.undo import bar_undo

RESTORED, KEYS_STOLEN = "restored", "keys_stolen"


def succeed(
    session: Session, old: Laptop, new: Laptop, *, made_ms: int, now: Moment, kind: str = RESTORED
) -> None:
    """Let `new` go on where `old` was when the backup of `made_ms` was made. `kind`: why, for the log."""
    connection = session.connection
    seq, chain = stored_through(connection, old.laptop)
    note = sign_succession(old, Succession(old.laptop, seq, chain.hex(), new.laptop))
    store_laptop(connection, new)
    # Others carry a chain only as far as its owner signed, and the owner signs no more after this.
    last = sign_checkpoint(SigningKey(old.sign_seed), seq, chain.hex())
    session.write(
        [
            create(
                "laptop",
                new_id(),
                {
                    "tag": new.tag,
                    "sign_public": new.sign_public.hex(),
                    "age_recipient": new.age_recipient,
                    "began_on": day_of(now).isoformat(),
                    "program": PROGRAM_VERSION,
                    "predecessor": old.laptop,
                    "predecessor_seq": str(seq),
                    "succession_note": note,
                },
            ),
            create(
                "checkpoint",
                new_id(),
                {
                    "laptop": last.laptop,
                    "seq": last.sequence,
                    "chain": last.chain,
                    "sign_public": last.sign_public,
                    "signature": last.signature,
                },
            ),
        ]
    )
    bar_undo(session)
    # A county's store that was put back, or copied, counts in a new epoch, so that villages send again.
    connection.exec_driver_sql("UPDATE county_secret SET epoch = ?", (new_id(),))
    log_access(
        connection,
        laptop=new.laptop,
        actor=session.author.actor,
        at_ms=milliseconds(now),
        kind=kind,
        detail={"made_ms": made_ms} if kind == RESTORED else {},
    )

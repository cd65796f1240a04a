"""Answer a laptop whose password was forgotten, after its twelve digits were compared by telephone."""

from __future__ import annotations

from app.bundles.fingerprint import is_same_fingerprint
from app.clock import Moment, milliseconds
from app.county.county_keys import county_keys
from app.errors import Refused
from app.vault.recovery_file import Request, open_sealed, read_request, write_answer
from app.work import Session
from db.access_log import log_access


def answer_recovery(
    session: Session, data: bytes, *, laptop: str, fingerprint: str, now: Moment
) -> tuple[Request, bytes]:
    """The request and the file that answers it. That it was answered goes into the access log.

    Whoever holds the laptop can ask; so the digits are read out by somebody whose voice is known.
    Raises: Refused("question_differs" | "recovery_not_for_us" | "no_county_store"), and as
    `read_request`.
    """
    keys = county_keys(session.connection)
    request = read_request(data)
    if not is_same_fingerprint(request.fingerprint(), fingerprint):
        raise Refused("question_differs", field="fingerprint")
    key = open_sealed(request.sealed, keys.identities)
    log_access(
        session.connection,
        laptop=laptop,
        actor=session.author.actor,
        at_ms=milliseconds(now),
        kind="recovery_answered",
        detail={"vault": request.vault},
    )
    return request, write_answer(request.vault, key, request.recipient)

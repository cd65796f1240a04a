"""Which laptops the county knows, and how a new one becomes known."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.bundles.manifest import Manifest, Sender
from app.bundles.token_proof import is_token_proven
from app.clock import Moment, milliseconds
from app.errors import Refused
from app.work import Connection, Session


@dataclass(frozen=True)
class KnownLaptop:
    """An enrolled laptop. `revoked` is 0 or 1."""

    laptop: str
    tag: str
    village: str
    village_code: str
    village_name: str
    sign_public: str
    age_recipient: str
    revoked: int


def known_laptop(connection: Connection, laptop: str) -> KnownLaptop | None:
    """The laptop, if it is enrolled."""
    row = connection.exec_driver_sql(
        "SELECT laptop, tag, village_id, village_code, village_name, sign_public, age_recipient,"
        " revoked_ms IS NOT NULL FROM known_laptop WHERE laptop = ?",
        (laptop,),
    ).one_or_none()
    return None if row is None else KnownLaptop(*row)


def named(connection: Connection, laptop: str, seq: int) -> str:
    """ "7KQ 12": which laptop, and the number of its entry."""
    known = known_laptop(connection, laptop)
    return f"{known.tag if known is not None else laptop} {seq}"


def laptops_of(connection: Connection, code: str) -> list[KnownLaptop]:
    """The laptops that joined for this village, revoked ones too, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT laptop, tag, village_id, village_code, village_name, sign_public, age_recipient,"
        " revoked_ms IS NOT NULL FROM known_laptop WHERE village_code = ? ORDER BY enrolled_ms, laptop",
        (code,),
    )
    return [KnownLaptop(*row) for row in rows]


def admit(session: Session, manifest: Manifest, *, now: Moment) -> KnownLaptop:
    """The sender of a checked bundle, enrolled now if its first bundle proves an unused token.

    Raises Refused, and the bundle then waits in quarantine: "laptop_unknown" (no token, or a wrong
    one), "token_used" (a second laptop with the same token), "laptop_revoked",
    "laptop_other_village" (enrolled for another village, or naming one that another code uses),
    "laptop_other_keys".
    """
    connection = session.connection
    sender = manifest.sender
    known = known_laptop(connection, sender.laptop)
    if known is None:
        _use_token(connection, manifest, now)
        if _is_another_villages(connection, sender):
            raise Refused("laptop_other_village")
        connection.exec_driver_sql(
            "INSERT INTO known_laptop (laptop, tag, village_id, village_code, village_name, sign_public,"
            " age_recipient, enrolled_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                sender.laptop,
                sender.tag,
                sender.village,
                sender.village_code,
                sender.village_name,
                sender.sign_public,
                sender.age_recipient,
                milliseconds(now),
            ),
        )
        known = known_laptop(connection, sender.laptop)
    if known is None or known.revoked:
        raise Refused("laptop_revoked")
    if known.village != sender.village:
        known = _moved_to_a_sisters_village(connection, known, sender)
    if (known.sign_public, known.age_recipient) != (sender.sign_public, sender.age_recipient):
        raise Refused("laptop_other_keys")
    return known


def _is_another_villages(connection: Connection, sender: Sender) -> bool:
    """A village's id is the laptop's word: it must not be one that laptops of another code use."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM known_laptop WHERE village_id = ? AND village_code <> ?",
        (sender.village, sender.village_code),
    ).scalar()
    return found is not None


def _moved_to_a_sisters_village(connection: Connection, known: KnownLaptop, sender: Sender) -> KnownLaptop:
    """Two laptops of a village that began apart each made an id for it; once they met, both use one."""
    is_sisters = any(one.village == sender.village for one in laptops_of(connection, known.village_code))
    if not is_sisters or _is_another_villages(connection, sender):
        raise Refused("laptop_other_village")
    connection.exec_driver_sql(
        "UPDATE known_laptop SET village_id = ? WHERE laptop = ?", (sender.village, known.laptop)
    )
    return replace(known, village=sender.village)


def _use_token(connection: Connection, manifest: Manifest, now: Moment) -> None:
    sender, proof = manifest.sender, manifest.token_proof
    if proof is None:
        raise Refused("laptop_unknown")
    rows = connection.exec_driver_sql(
        "SELECT token_hash, token, laptop FROM enrolment WHERE village_code = ?", (sender.village_code,)
    ).all()
    for token_hash, token, laptop in rows:
        if not is_token_proven(token, proof, sender.sign_public, sender.age_recipient):
            continue
        if laptop is not None:
            raise Refused("token_used")
        connection.exec_driver_sql(
            "UPDATE enrolment SET laptop = ?, used_ms = ? WHERE token_hash = ?",
            (sender.laptop, milliseconds(now), token_hash),
        )
        return
    raise Refused("laptop_unknown")

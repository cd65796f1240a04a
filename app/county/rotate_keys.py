"""Take new keys for the county: the old ones are kept, to open what was sent to them and to vouch."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.bundles.age_keys import new_identity
from app.bundles.minisign import SigningKey
from app.clock import Moment, milliseconds
from app.county.county_keys import CountyKeys, county_keys, note_stolen
from app.vault.laptop import new_laptop
from app.vault.succeed import KEYS_STOLEN, succeed
from app.vault.vault import Vault
from app.work import Session, work


def rotate_keys(session: Session, *, now: Moment) -> CountyKeys:
    """New signing and encryption keys. Laptops learn of them from their next county file.

    Until then what they send to the old keys is taken in as ever, and they believe the receipts: the
    old keys sign the new one. Raises: Refused("no_county_store").
    """
    keys = county_keys(session.connection)
    session.connection.exec_driver_sql(
        "INSERT INTO county_past_key (sign_seed, age_identity, until_ms) VALUES (?, ?, ?)",
        (keys.signing.seed, keys.age_identity, milliseconds(now)),
    )
    seed = SigningKey(Ed25519PrivateKey.generate().private_bytes_raw())
    session.connection.exec_driver_sql(
        "UPDATE county_secret SET sign_seed = ?, age_identity = ?", (seed.seed, new_identity())
    )
    return county_keys(session.connection)


def replace_stolen_keys(vault: Vault, *, now: Moment) -> CountyKeys:
    """New keys for which none of before vouches: those lay in one store, and somebody may have them all.

    Every laptop has to join again, after its file's twelve digits were compared by telephone. What it sends
    to the stolen keys until then is taken in as ever. Whoever has the keys has the store's own chain as
    well: so that goes on under a new name, in a new epoch, as after an older store was put back.

    Raises: Refused("no_county_store").
    """
    old, new = vault.laptop, new_laptop()
    vault.laptop = new
    try:
        with work(vault, now=now) as session:
            note_stolen(session.connection, county_keys(session.connection))
            succeed(session, old, new, made_ms=session.now_ms, now=now, kind=KEYS_STOLEN)
            return rotate_keys(session, now=now)
    except BaseException:
        vault.laptop = old
        raise

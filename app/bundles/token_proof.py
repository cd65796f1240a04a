"""The first bundle proves that its laptop holds the county's one-time token.

The proof covers both public keys, so that whoever sees it cannot lend it to keys of their own.
"""

from __future__ import annotations

import hmac
from hashlib import sha256

from db.canonical import canonical

_DOMAIN = b"yidai token proof v1\n"


def prove_token(token: str, sign_public: str, age_recipient: str) -> str:
    """HMAC-SHA-256 (hex) under the token (32 hex digits) over the laptop's two public keys."""
    message = _DOMAIN + canonical({"age_recipient": age_recipient, "sign_public": sign_public})
    return hmac.new(bytes.fromhex(token), message, sha256).hexdigest()


def is_token_proven(token: str, proof: str, sign_public: str, age_recipient: str) -> bool:
    """Whether `proof` was made with this token for these keys; takes the same time either way."""
    return hmac.compare_digest(prove_token(token, sign_public, age_recipient), proof)

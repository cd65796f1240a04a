from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.bundles.age_keys import new_identity, public_bytes, recipient_of, secret_bytes


def test_the_public_bytes_are_those_of_the_secret() -> None:
    for _ in range(20):
        identity = new_identity()
        secret = X25519PrivateKey.from_private_bytes(secret_bytes(identity))
        assert secret.public_key().public_bytes_raw() == public_bytes(recipient_of(identity))


def test_the_example_of_the_specification() -> None:
    identity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    assert secret_bytes(identity) == b"\x42" * 32
    assert recipient_of(identity) == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


@pytest.mark.parametrize("text", ["", "age1", "age1" + "q" * 58, "AGE-SECRET-KEY-1"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an age"):
        public_bytes(text)
    with pytest.raises(ValueError, match="not an age"):
        secret_bytes(text)

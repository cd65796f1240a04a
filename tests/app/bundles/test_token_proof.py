from __future__ import annotations

from app.bundles.token_proof import is_token_proven, prove_token

TOKEN = "00112233445566778899aabbccddeeff"


def test_who_holds_the_token_proves_it() -> None:
    proof = prove_token(TOKEN, "sign", "age")
    assert is_token_proven(TOKEN, proof, "sign", "age")


def test_a_proof_cannot_be_lent_to_other_keys_or_another_token() -> None:
    proof = prove_token(TOKEN, "sign", "age")
    assert not is_token_proven(TOKEN, proof, "other", "age")
    assert not is_token_proven(TOKEN, proof, "sign", "other")
    assert not is_token_proven("f" * 32, proof, "sign", "age")
    assert not is_token_proven(TOKEN, "", "sign", "age")

from __future__ import annotations

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from app.bundles.digest_beside import DigestBeside


@given(st.lists(st.tuples(st.sampled_from([0, 1, 65_536, 600_000, 1_048_576]), st.booleans()), max_size=6))
def test_however_the_pieces_come_it_is_the_digest_of_all(pieces: list[tuple[int, bool]]) -> None:
    whole = sha256()
    with DigestBeside() as digest:
        for number, (size, as_view) in enumerate(pieces):
            piece = bytes([number]) * size
            whole.update(piece)
            digest.update(memoryview(piece) if as_view else piece)
        assert digest.hexdigest() == whole.hexdigest()
        assert digest.hexdigest() == whole.hexdigest()


def test_a_buffer_may_be_filled_anew_once_the_next_piece_was_taken() -> None:
    buffers = [bytearray(1_048_576), bytearray(1_048_576)]
    whole = sha256()
    with DigestBeside() as digest:
        for number in range(8):
            buffer = buffers[number % 2]
            buffer[:] = bytes([number]) * len(buffer)
            whole.update(buffer)
            digest.update(memoryview(buffer))
        assert digest.hexdigest() == whole.hexdigest()

from __future__ import annotations

import gc

import pytest

from app.importing.bulk import without_collecting


def test_the_collector_comes_back_even_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError):
        divide_by_zero()
    assert gc.isenabled()


def test_whoever_had_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with without_collecting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def divide_by_zero() -> None:
    with without_collecting():
        assert not gc.isenabled()
        _ = 1 / 0

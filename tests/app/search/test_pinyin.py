from __future__ import annotations

import importlib.util
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from app.search import pinyin
from app.search.pinyin import initials, readings, sort_key, spellings, syllables

ROOT = Path(pinyin.__file__).parents[2]


def test_every_reading_of_a_character_is_known():
    assert set(readings("重")) >= {"zhong", "chong"}
    assert set(readings("单")) >= {"dan", "shan", "chan"}


def test_a_rare_character_beyond_the_basic_plane_is_known():
    assert readings("𠅤") == ("xi",)


def test_what_has_no_reading_gives_none():
    assert readings("·") == ()
    assert readings("7") == ()


def test_u_umlaut_is_spelled_in_every_usual_way():
    assert spellings("吕") == ("lv", "lyu", "lu")
    assert {"lv", "lyu", "nyu", "nv", "zhuang"} <= syllables()


def test_names_sort_by_the_surname_as_it_is_said():
    assert sorted(["赵明", "单明", "仇明", "尉迟明"], key=sort_key) == ["仇明", "单明", "尉迟明", "赵明"]


def test_initials_leave_out_what_is_not_said():
    assert initials("甲基苯丙胺（冰毒）") == "jjbbabd"


def test_the_table_is_what_the_script_makes_of_todays_dictionary(tmp_path, monkeypatch):
    script = ROOT / "scripts" / "make_pinyin_table"
    loader = importlib.machinery.SourceFileLoader("make_pinyin_table", str(script))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader.exec_module(module)
    shipped = module.TABLE.read_text(encoding="utf-8")
    monkeypatch.setattr(module, "TABLE", tmp_path / "readings.txt")
    module.main()
    made = (tmp_path / "readings.txt").read_text(encoding="utf-8")
    assert made.splitlines()[1:] == shipped.splitlines()[1:]


def test_the_table_stays_small_in_memory():
    pinyin._table.cache_clear()
    tracemalloc.start()
    pinyin._table()
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 2_000_000
    assert peak < 5_000_000


@pytest.mark.parametrize("module", ["app.search.tokens", "app.codes"])
def test_the_product_never_imports_pypinyin(module):
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; sys.exit('pypinyin' in sys.modules)"], cwd=ROOT
    )
    assert done.returncode == 0

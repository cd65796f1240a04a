"""Run the benchmarks of this folder: `python -m tests.benchmarks [NAME…]`."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

from tests.benchmarks.harness import REGISTERED, NotMeasured

FOLDER = Path(__file__).parent
NOT_BENCHMARKS = ("__main__", "harness")


def main(wanted: list[str]) -> int:
    """Print one JSON line a figure. Gives 1 if a goal was missed, 2 if a name is unknown."""
    for module in sorted(FOLDER.glob("*.py")):
        if module.stem not in NOT_BENCHMARKS and not module.stem.startswith("test_"):
            import_module(f"tests.benchmarks.{module.stem}")
    if unknown := [name for name in wanted if name not in REGISTERED]:
        print(f"no such figure: {', '.join(unknown)}; there are: {', '.join(REGISTERED)}", file=sys.stderr)
        return 2
    missed = False
    for name in wanted or REGISTERED:
        try:
            figure = REGISTERED[name]()
        except NotMeasured as absent:
            print(json.dumps({"name": name, "not_measured": absent.args[0]}), flush=True)
            continue
        print(figure.as_json(name), flush=True)
        missed = missed or not figure.holds
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

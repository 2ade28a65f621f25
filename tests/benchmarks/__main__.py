"""Run the benchmarks: `python -m tests.benchmarks [NAME…]`; each prints its own table."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def main() -> None:
    """Run the benchmarks named, or all."""
    known = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    wanted = [f"bench_{name.removeprefix('bench_')}" for name in sys.argv[1:]] or known
    for name in wanted:
        if name not in known:
            raise SystemExit(f"There is no benchmark “{name}”. Known are {', '.join(known)}.")
        module = import_module(f"tests.benchmarks.{name}")
        sys.stdout.write(f"\n# {(module.__doc__ or name).splitlines()[0]}\n")
        module.main()


if __name__ == "__main__":
    main()

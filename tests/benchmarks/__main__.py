"""Speed beside `openai` 2.36.0, the newest `openai` and bare httpx, in one table: ratios, and the bars they must meet.

    python -m tests.benchmarks --ref PYTHON --newest PYTHON [--quick] [--only NAME,NAME] [--strict] [--picture FILE]

PYTHON is an interpreter that has that release; without one its columns stay empty. Names are those of `bench_client`,
and `parse` for parsing alone. `--quick` takes one round, which shows the order of magnitude; `--strict` makes a missed
bar the exit status; `--picture docs/speed.svg` draws the whole calls, and keeps what was measured beside the picture.
Medians of interleaved rounds of CPU time: trust the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks import bench_client, bench_parse, picture
from tests.benchmarks.bars import CLIENT

OPPONENTS = {"ref": "openai 2.36.0", "newest": "openai newest", "httpx": "bare httpx"}
PARSE = "parse"


class Row(NamedTuple):
    """One thing measured: seconds by contender, and the largest allowed ratio to some of them."""

    name: str
    what: str
    seconds: dict[str, float]
    bars: dict[str, float]

    def ratio(self, opponent: str) -> float | None:
        """Our share of what an opponent needs."""
        theirs = self.seconds.get(opponent)
        return self.seconds["facade"] / theirs if theirs else None

    @property
    def met(self) -> bool | None:
        """Whether every bar that could be looked at is met; None without one."""
        found = [(ratio, bar) for opponent, bar in self.bars.items() if (ratio := self.ratio(opponent)) is not None]
        return all(ratio <= bar for ratio, bar in found) if found else None


def client_rows(options: argparse.Namespace, names: list[str]) -> list[Row]:
    """Whole calls over sockets, and processes from their start."""
    contenders = bench_client.contenders_of(options.ref, options.newest)
    measured = bench_client.measure(contenders, names, 1 if options.quick else 5)
    titles = {**bench_client.START, **{name: title for name, (title, _, _) in bench_client.CALLS.items()}}
    return [Row(name, titles[name], seconds, CLIENT.get(name, {})) for name, seconds in measured.items()]


def parse_rows(quick: bool) -> list[Row]:
    """Parsing alone, beside the reference SDK's own construct path when this interpreter has it."""
    return [
        Row(
            PARSE,
            f"parse: {what}",
            {"facade": times["ours"], **({"ref": times["reference"]} if "reference" in times else {})},
            {"ref": 1 / bar},
        )
        for what, times, bar in bench_parse.measure(rounds=2 if quick else 7)
    ]


def cells(row: Row) -> list[str]:
    """A line of the table."""
    found = [row.what, f"{row.seconds['facade'] * 1e6:,.1f}"]
    for opponent in OPPONENTS:
        ratio, bar = row.ratio(opponent), row.bars.get(opponent)
        found += ["" if ratio is None else f"{ratio:.3f}", "" if bar is None else f"{bar:.3f}"]
    return [*found, {None: "", True: "yes", False: "**no**"}[row.met]]


def version(python: str) -> str:
    """The release of `openai` that an interpreter has."""
    code = "import importlib.metadata as m; print(m.version('openai'))"
    return subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def results(rows: list[Row], releases: dict[str, str]) -> dict[str, Any]:
    """What a picture is drawn from: releases and seconds, and nothing about the machine."""
    return {
        "releases": releases,
        "rows": [
            {"name": row.name, "seconds": {label: float(f"{spent:.4g}") for label, spent in row.seconds.items()}}
            for row in rows
            if row.name != PARSE
        ],
    }


def main() -> int:
    """Measure and print."""
    known = [*bench_client.START, *bench_client.CALLS, PARSE]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--ref", help="interpreter with openai 2.36.0")
    parser.add_argument("--newest", help="interpreter with the newest openai")
    parser.add_argument("--quick", action="store_true", help="one round")
    parser.add_argument("--only", help=f"of {', '.join(known)}")
    parser.add_argument("--strict", action="store_true", help="fail when a bar is missed")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw FILE.svg, and keep the figures in FILE.json")
    options = parser.parse_args()
    wanted = options.only.split(",") if options.only else known
    if unknown := set(wanted) - set(known):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    if options.picture and (options.only or not options.newest):
        parser.error("a picture has all rows and a newest openai: leave --only away, and give --newest")
    releases = {"httpx": importlib.metadata.version("httpx")}
    for label in ("ref", "newest"):
        if python := getattr(options, label):
            releases[label] = version(python)
            print(f"{label}: openai {releases[label]}", file=sys.stderr)
    names = [name for name in wanted if name != PARSE]
    rows = client_rows(options, names) if names else []
    if PARSE in wanted:
        rows += parse_rows(options.quick)
    print("| CPU time | facade, µs | " + " | ".join(f"/ {name} | at most" for name in OPPONENTS.values()) + " | met |")
    print("|---" + "|--:" * (1 + 2 * len(OPPONENTS)) + "|:-:|")
    for row in rows:
        print("| " + " | ".join(cells(row)) + " |")
    if options.picture:
        kept = results(rows, releases)
        options.picture.with_suffix(".json").write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
        options.picture.write_text(picture.draw(kept), "utf-8")
    missed = [row.what for row in rows if row.met is False]
    print(
        f"\n{len(missed)} of {sum(row.met is not None for row in rows)} bars missed{': ' if missed else '.'}"
        + "; ".join(missed)
    )
    return 1 if missed and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())

"""Let schemathesis loose on an emulator: `python -m tests.schemathesis [--examples N] [--operation PATTERN]`.

It sends what fits the description and what does not. Fails on complaints that `known.toml` has no reason for; the last
line has the counts.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from openai_facade.testing import Emulator

from .complaints import Complaint, read
from .description import meant

HERE = Path(__file__).parent
CHECKS = "not_a_server_error,response_schema_conformance,content_type_conformance,negative_data_rejection"


def main() -> int:
    """Run it; how many complaints have no reason."""
    parser = argparse.ArgumentParser(prog="python -m tests.schemathesis")
    parser.add_argument("--examples", type=int, default=10, help="random requests to each operation, beside the edges")
    parser.add_argument("--time", type=int, default=600, help="seconds for all")
    parser.add_argument("--operation", default=".", help="a pattern of the paths to try")
    options = parser.parse_args()
    known: list[dict[str, Any]] = tomllib.loads((HERE / "known.toml").read_text("utf-8"))["known"]
    with tempfile.TemporaryDirectory() as folder, Emulator() as emulator:
        events = _run(Path(folder), emulator.base_url, options)
        failures = len(emulator.failures)
    requests, operations, complaints = events
    unknown = [one for one in complaints if not any(_explains(reason, one) for reason in known)]
    for one in unknown:
        print(f"{one.operation}\n    {one.check}: {one.words}")
    print(f"{requests} requests to {len(operations)} operations, {failures} failures of the emulator")
    print(f"{len(complaints)} complaints, {len(unknown)} of them without a reason")
    return len(unknown) + failures


def _run(folder: Path, url: str, options: argparse.Namespace) -> tuple[int, set[str], list[Complaint]]:
    (folder / "description.json").write_text(json.dumps(meant()), "utf-8")
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--no-color", "run", str(folder / "description.json")),
        *("--url", url, "--header", "Authorization: Bearer sk-test", "--checks", CHECKS),
        *("--phases", "coverage,fuzzing", "--max-examples", str(options.examples), "--max-time", str(options.time)),
        *("--include-path-regex", options.operation, "--seed", "1", "--generation-database", "none"),
        *("--continue-on-failure", "--suppress-health-check", "all", "--request-timeout", "20"),
        *("--report", "ndjson", "--report-ndjson-path", str(folder / "events.ndjson")),
    ]
    # what it remembers between runs goes away with the folder
    done = subprocess.run(command, capture_output=True, text=True, timeout=options.time + 300, check=False, cwd=folder)
    if not (folder / "events.ndjson").exists() or done.returncode > 1:
        raise SystemExit(done.stdout[-2000:] + done.stderr[-2000:])
    return read(folder / "events.ndjson")


def _explains(reason: dict[str, Any], complaint: Complaint) -> bool:
    fits = reason["check"] == complaint.check and re.search(reason["operation"], complaint.operation)
    return bool(fits and re.search(reason.get("words", ""), complaint.words))


if __name__ == "__main__":
    sys.exit(min(main(), 1))

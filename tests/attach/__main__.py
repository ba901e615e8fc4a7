"""Put the clients to the test with real tools: `python -m tests.attach --wheel WHEEL --into FOLDER [TOOL ...]`.

Each tool of `tools.toml` gets a virtual environment of its own, and each moment at which it may be activated a process
of its own. Prints a table, and a last line with the count.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

from .orders import MOMENTS, STAYS

HERE = Path(__file__).parent


def main() -> int:
    """Run everything that was asked for; how many runs failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.attach")
    parser.add_argument("--wheel", type=Path, required=True, help="what is put to the test")
    parser.add_argument("--into", type=Path, required=True, help="where the environments are made")
    parser.add_argument("tools", nargs="*", help="names from tools.toml; all of them unless given")
    arguments = parser.parse_args()
    known: dict[str, list[str]] = tomllib.loads((HERE / "tools.toml").read_text())["tools"]
    if unknown := set(arguments.tools) - known.keys():
        parser.error(f"not in tools.toml: {', '.join(sorted(unknown))}")
    failures: list[str] = []
    count = 0
    print(f"{'tool':<58}" + "".join(f"{moment:<19}" for moment in MOMENTS), flush=True)
    for name in arguments.tools or known:
        requirements = known[name]
        python = _environment(arguments.into / name, arguments.wheel, requirements)
        print(f"{' '.join(requirements):<58}", end="", flush=True)
        for moment in MOMENTS:
            said = _run(python, name.partition("-")[0], moment)
            if said is None:
                print(f"{'stays on':<19}", end="", flush=True)
                continue
            count += 1
            print(f"{'FAILED' if said else 'all seen':<19}", end="", flush=True)
            if said:
                failures.append(f"{name}, {moment}: {said}")
        print(flush=True)
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{count - len(failures)} passed, {len(failures)} failed")
    return len(failures)


def _environment(folder: Path, wheel: Path, requirements: list[str]) -> str:
    """An environment with the project and a tool in it; its Python."""
    venv.create(folder, with_pip=True, clear=True)
    python = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, str(wheel), *requirements], check=True, stderr=subprocess.DEVNULL)
    return python


def _run(python: str, name: str, moment: str) -> str | None:
    """Run a program; what it said last if it failed, None if the moment cannot be had."""
    command = [python, "-m", "tests.attach.orders", name, moment]
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("OPENAI_", "PYTHON"))}
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=60, env=environment, cwd=HERE.parents[1], check=False
        )
    except subprocess.TimeoutExpired:
        return "no end within 60 s"
    if done.returncode in (0, STAYS):
        return None if done.returncode else ""
    return (done.stderr.strip().splitlines() or ["nothing"])[-1]


if __name__ == "__main__":
    sys.exit(min(main(), 1))

"""Put libraries on this package: `python -m tests.libraries --into FOLDER [--wheel WHEEL] [--keep] [NAME ...]`.

Each library of `libraries.toml` gets an environment of its own, which is deleted when it has passed, and its program of
`programs/` a process of its own and an emulator to talk to. Prints a table, and a last line with the count.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from openai_facade.testing import Emulator

from .drive import STEPS

HERE = Path(__file__).parent
SECONDS = 240


def main() -> int:
    """Run everything that was asked for; how many libraries failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.libraries")
    parser.add_argument("--wheel", default=None, help="what is put to the test; without it what the environments have")
    parser.add_argument("--into", type=Path, required=True, help="where the environments are made")
    parser.add_argument("--keep", action="store_true", help="take environments that are there, and delete none")
    parser.add_argument("names", nargs="*", help="names from libraries.toml; all of them unless given")
    arguments = parser.parse_args()
    table: dict[str, Any] = tomllib.loads((HERE / "libraries.toml").read_text("utf-8"))
    known: dict[str, list[str]] = table["libraries"]
    if unknown := set(arguments.names) - known.keys():
        parser.error(f"not in libraries.toml: {', '.join(sorted(unknown))}")
    passed = 0
    names = arguments.names or list(known)
    for name in names:
        folder = arguments.into / name
        requirements = known[name]
        print(f"{' '.join(requirements):<60}", end="", flush=True)
        if not (arguments.keep and folder.exists()):
            _install(folder, arguments.wheel, requirements, table["constraint"])
        steps, told = _run(_python(folder), name)
        good = steps == list(STEPS)
        passed += good
        print("passed" if good else f"FAILED, passed: {' '.join(steps) or 'nothing'}", flush=True)
        if not good:
            print(told, file=sys.stderr, flush=True)
        elif not arguments.keep:
            shutil.rmtree(folder)
    print(f"{passed} passed, {len(names) - passed} failed, of {len(names)} libraries")
    return len(names) - passed


def _python(folder: Path) -> str:
    return str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")


def _install(folder: Path, wheel: str | None, requirements: list[str], constraint: str) -> None:
    """Make an environment with the project and a library in it."""
    subprocess.run([sys.executable, "-m", "uv", "venv", "--quiet", "--clear", "-p", sys.executable, folder], check=True)
    limits = folder / "constraint.txt"
    limits.write_text(constraint, "utf-8")
    wanted = [*requirements, *([wheel] if wheel else [])]
    install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "-p", _python(folder), "-c", str(limits)]
    subprocess.run([*install, *wanted], check=True)


def _run(python: str, name: str) -> tuple[list[str], str]:
    """Run the program of a library beside an emulator; the steps that passed, and what was told of the others."""
    unwanted = ("OPENAI_", "PYTHON", "LANGSMITH_", "LANGFUSE_")
    with Emulator(strict=False) as server:
        server.when(text="weather", tool_result=True).say("It is sunny in Paris.")
        server.when(text="weather").call_tool("get_weather", city="Paris")
        environment = {key: value for key, value in os.environ.items() if not key.startswith(unwanted)}
        environment |= {
            **server.environment,
            "OPENAI_API_BASE": server.base_url,
            "NO_PROXY": "*",
            "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        }
        command = [python, "-m", "openai_facade.alias", str(HERE / "drive.py"), name]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                text=True,
                timeout=SECONDS,
                env=environment,
                cwd=HERE.parents[1],
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            return [], f"no end within {SECONDS} s: {(late.stdout or b'').decode()[-2000:]}"
        asked = len(server.requests)
    steps = [line.split()[1].rstrip(":") for line in done.stdout.splitlines() if line.startswith("PASS ")]
    if done.returncode or asked < len(STEPS) or "openai is openai_facade" not in done.stdout:
        return steps[: len(STEPS) - 1], f"{done.stdout[-3000:]}\n{done.stderr[-6000:]}\n{asked} requests"
    return steps, ""


if __name__ == "__main__":
    sys.exit(min(main(), 1))

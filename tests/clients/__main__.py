"""Put other people's clients to work on the emulator: `python -m tests.clients --into FOLDER [NAME ...]`.

Each name of `clients.toml` gets an environment of its own, which is made anew when its packages change, and an emulator
of its own, which runs here. Prints a line for each, and a last line with the count of all checks.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import Any

from openai_facade.testing import Emulator

HERE = Path(__file__).parent
TIME = 300


def main() -> int:
    """Run everything that was asked for; how many checks failed."""
    known: dict[str, tuple[str, Any]] = {}
    for kind, clients in tomllib.loads((HERE / "clients.toml").read_text("utf-8")).items():
        known |= {name if kind == "python" else f"{name}.js": (kind, client) for name, client in clients.items()}
    parser = argparse.ArgumentParser(prog="python -m tests.clients")
    parser.add_argument("--into", type=Path, required=True, help="where the environments are made")
    parser.add_argument("names", nargs="*", help="names from clients.toml, those of node with .js; all unless given")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - known.keys():
        parser.error(f"not in clients.toml: {', '.join(sorted(unknown))}")
    passed = failed = 0
    for name in arguments.names or known:
        kind, client = known[name]
        print(f"{name:<18}{' '.join(client['packages']):<62}", end="", flush=True)
        folder = _environment(arguments.into.resolve() / name, kind, client["packages"])
        good, bad, said = _run(folder, kind, name.partition("-")[0].removesuffix(".js"), client.get("emulator", {}))
        passed, failed = passed + good, failed + bad
        print(f"{good} passed, {bad} failed", flush=True)
        if bad:
            print(said, file=sys.stderr, flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed


def _environment(folder: Path, kind: str, packages: list[str]) -> Path:
    """An environment with a client in it."""
    mark = folder / "packages.txt"
    if mark.is_file() and mark.read_text("utf-8") == "\n".join(packages):
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    if kind == "python":
        venv.create(folder, with_pip=True)
        install = [_python(folder), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    else:
        folder.mkdir(parents=True)
        (folder / "package.json").write_text("{}", "utf-8")
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
    subprocess.run([*install, *packages], check=True, stderr=subprocess.DEVNULL, cwd=folder)
    mark.write_text("\n".join(packages), "utf-8")
    return folder


def _python(folder: Path) -> str:
    return str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")


def _run(folder: Path, kind: str, program: str, options: Any) -> tuple[int, int, str]:
    """Run a program: how many of its checks passed and failed, and what it said about those."""
    if kind == "python":
        command = [_python(folder), "-m", f"tests.clients.{program}"]
    else:
        for file in (f"{program}.mjs", "checking.mjs"):
            shutil.copy(HERE / file, folder / file)  # packages are looked for from where the program is
        command = ["node", str(folder / f"{program}.mjs")]
    with Emulator(**options) as emulator:
        own = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTHON"))}
        own |= {**emulator.environment, "EMULATOR": f"{emulator.url}/_emulator"}
        if emulator.authority is not None:
            (folder / "authority.pem").write_bytes(emulator.authority)
            own["NODE_EXTRA_CA_CERTS"] = str(folder / "authority.pem")
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=TIME, env=own, cwd=HERE.parents[1], check=False
            )
        except subprocess.TimeoutExpired:
            return 0, 1, f"no end within {TIME} s"
        failures = len(emulator.failures)
    counts = re.findall(r"^(\d+) passed, (\d+) failed$", done.stdout, re.MULTILINE)
    if not counts or (done.returncode and counts[-1][1] == "0"):
        return 0, 1, done.stderr[-3000:]
    if failures:
        return int(counts[-1][0]), int(counts[-1][1]) + failures, f"the emulator itself failed {failures} times"
    return int(counts[-1][0]), int(counts[-1][1]), done.stderr[-3000:]


if __name__ == "__main__":
    sys.exit(min(main(), 1))

"""`--run PROGRAM` leads the program to the emulator also where there are proxies, TLS, or an equals sign."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

ASKING = """
import sys
from openai_facade import OpenAI

OpenAI(max_retries=0).models.list()
print("reached", sys.argv[1:])
"""


@pytest.mark.parametrize(
    "proxies",
    [{}, {"HTTP_PROXY": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9", "NO_PROXY": "a.example"}],
)
@pytest.mark.parametrize("options", [["--run", "{}", "a"], ["--run={}", "a"], ["--tls", "--run", "{}", "a"]])
def test_the_program_reaches_the_emulator(tmp_path: Path, options: list[str], proxies: dict[str, str]) -> None:
    program = tmp_path / "asking.py"
    program.write_text(ASKING, "utf-8")
    command = [sys.executable, "-m", "openai_facade.testing", *(one.format(program) for one in options)]
    environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    environment |= {name.replace("HTTP", "HTTPS"): value for name, value in proxies.items()} | proxies
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout) == (0, "reached ['a']\n"), ran.stderr


def test_an_equals_sign_with_nothing_behind_it_names_no_program() -> None:
    command = [sys.executable, "-m", "openai_facade.testing", "--run="]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 2
    assert "--run needs a program" in ran.stderr

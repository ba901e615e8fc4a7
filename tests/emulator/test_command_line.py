"""What the command line takes for cassettes, latency and ceilings."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest

from .conftest import HEADERS, TLS

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = [sys.executable, "-m", "openai_facade.testing"]


def test_a_cassette_is_completed_and_replayed(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"

    def run(*options: str) -> tuple[subprocess.Popen[str], str]:
        process = subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        return process, process.stdout.readline().strip()

    real, url = run()
    tape, own = run("--complete", str(path), "--upstream", url, "--ignore", "metadata.run")
    played: list[str] = []
    processes = [real, tape]
    try:
        body = {"model": "m", "input": "x", "metadata": {"run": "1"}}
        played.append(httpx.post(own + "/responses", json=body, headers=HEADERS, verify=TLS, timeout=20).json()["id"])
        real.kill()
        replaying, own = run("--replay", str(path), "--ignore", "metadata.run", "--tempo", "0")
        processes.append(replaying)
        body["metadata"] = {"run": "2"}
        played.append(httpx.post(own + "/responses", json=body, headers=HEADERS, verify=TLS, timeout=20).json()["id"])
    finally:
        for process in processes:
            process.kill()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()
    assert played[0] == played[1]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--replay", "nowhere.jsonl"], "there is no file nowhere.jsonl"),
        (["--complete", "a", "--record", "b"], "one of the three"),
        (["--latency", "fast=1"], "first_token"),
        (["--ceiling", "lots"], "is no number of bytes"),
        (["--tempo", "-1"], "is no number of seconds"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(options: list[str], words: str) -> None:
    found = subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=30)
    assert found.returncode == 2
    assert words in found.stderr
    assert found.stderr.count("\n") == 1

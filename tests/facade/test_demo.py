"""The tour: code beside result, in groups, in colour and cut to its width on a terminal, quiet in a closed pipe."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import time

import pytest
from openai_facade.demo import steps as demo
from openai_facade.demo.page import Page, code_of

COMMAND = [sys.executable, "-m", "openai_facade.demo"]
COLOURS = re.compile(r"\x1b\[\d+m")
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "COLUMNS"))}


@pytest.fixture(scope="module")
def piped() -> str:
    """What the tour writes into a pipe."""
    return subprocess.run(COMMAND, env=ENVIRONMENT, capture_output=True, text=True, check=True).stdout


def on_a_terminal(columns: int, **environment: str) -> str:
    """What the tour writes on a terminal of a width."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(COMMAND, env={**ENVIRONMENT, "TERM": "xterm", **environment}, stdout=slave, stdin=slave)
    os.close(slave)
    pieces: list[bytes] = []
    try:
        while piece := os.read(master, 65_536):
            pieces.append(piece)
    except OSError:  # how Linux says that the other side is closed
        pass
    os.close(master)
    assert process.wait(30) == 0
    return b"".join(pieces).decode()


def test_every_step_shows_code_and_result(piped: str) -> None:
    for title, _, function in demo.STEPS:
        assert f"  {title}" in piped
        assert code_of(function), title
    row = next(line for line in piped.splitlines() if "client.models.list()" in line)
    assert "models, gpt" in row
    assert "\x1b" not in piped
    assert "All is well" in piped


def test_steps_come_in_groups(piped: str) -> None:
    lines = piped.splitlines()
    places = [lines.index(name) for name in demo.GROUPS.values()]
    assert places == sorted(places)
    assert len(places) > 4


def test_code_is_shown_without_its_checks(piped: str) -> None:
    assert "expect(" not in piped


@pytest.mark.parametrize("columns", [60, 110])
def test_a_terminal_has_colours_and_no_line_is_too_long(columns: int) -> None:
    shown = on_a_terminal(columns)
    assert "\x1b[36m" in shown
    assert max(map(len, COLOURS.sub("", shown).replace("\r", "").splitlines())) <= columns


def test_no_colour_where_nobody_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    master, slave = pty.openpty()
    with os.fdopen(slave, "w") as out:
        for name, value, coloured in (("NO_COLOR", "", True), ("NO_COLOR", "1", False), ("TERM", "dumb", False)):
            monkeypatch.setenv("TERM", "xterm")
            monkeypatch.setenv("NO_COLOR", "")
            monkeypatch.setenv(name, value)
            Page(out).group("Group")
            time.sleep(0.05)  # the terminal passes on a line at a time
            assert (b"\x1b[1m" in os.read(master, 4096)) is coloured
    os.close(master)


def test_help_calls_nothing() -> None:
    done = subprocess.run([*COMMAND, "--help"], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert "usage: python -m openai_facade.demo" in done.stdout
    assert "Calls go to" not in done.stdout


def test_a_closed_pipe_leaves_no_traceback() -> None:
    command = f"{sys.executable} -m openai_facade.demo | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert (done.stdout.splitlines()[-1], done.stderr) == ("141", "")

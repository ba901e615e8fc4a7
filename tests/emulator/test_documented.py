"""Each rule of the page on the emulator can be read, and each of its statements runs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing import faults
from openai_facade.testing.control.reading import teach

if TYPE_CHECKING:
    from openai_facade.testing import Emulator

PAGE = (Path(__file__).resolve().parents[2] / "docs/emulator.md").read_text(encoding="utf-8")
ROWS = [row.strip("|").split(" | ") for row in PAGE.split("\n") if row.startswith("| ") and "emulator." in row]
STATEMENTS = [code for row in ROWS for code in re.findall(r"`(emulator\.[^`]+)`", row[1])]
RULES = [code for row in ROWS for code in re.findall(r"`(\{.*?\})`", row[-1])]
BODIES = re.findall(r"curl \$E/faults -d '(\{.*\})'", PAGE)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_runs(statement: str, server: Emulator) -> None:
    if "assert" not in statement and "Emulator(" not in statement:
        eval(statement, {"emulator": server, "faults": faults, "re": re})
        assert server.requests == []


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_read(rule: str, server: Emulator) -> None:
    read: dict[str, Any] = json.loads(rule)
    turns = {"say", "do", "call_tool", "refuse", "think", "fail"} & set(read)
    assert teach(server, read if turns else {**read, "say": "x"}) == 1


@pytest.mark.parametrize("body", BODIES)
def test_faults_are_read(body: str, server: Emulator) -> None:
    read = json.loads(body)
    assert teach(server, {"script": read.pop("to"), **read}) == 1


def test_there_is_something_to_try() -> None:
    assert (len(STATEMENTS) > 15, len(RULES) > 15, len(BODIES)) == (True, True, 3)

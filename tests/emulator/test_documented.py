"""Each rule of the page on the emulator can be read, and each of its statements and blocks runs, in every language."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import __main__, faults
from openai_facade.testing.control.reading import teach

if TYPE_CHECKING:
    from openai_facade.testing import Emulator

PAGE = (Path(__file__).resolve().parents[2] / "docs/emulator.md").read_text(encoding="utf-8")
ROWS = [row.strip("|").split(" | ") for row in PAGE.split("\n") if row.startswith("| ") and "emulator." in row]
STATEMENTS = [code for row in ROWS for code in re.findall(r"`(emulator\.[^`]+)`", row[1])]
RULES = [code for row in ROWS for code in re.findall(r"`(\{.*?\})`", row[-1])]
BODIES = re.findall(r"curl \$E/faults -d '(\{.*\})'", PAGE)
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
SHELL = [line for kind, block in BLOCKS if kind == "sh" for line in block.splitlines()]
CURLS = [one.strip() for line in SHELL for one in re.split(r";(?= curl)", line) if one.strip().startswith("curl ")]
COMMANDS = [line.removesuffix("&").strip() for line in SHELL if line.startswith("python -m openai_facade.testing")]
NODE = [block for kind, block in BLOCKS if kind == "js" and "import " not in block]
PRELUDE = NODE[0]
CONTROL = "http://127.0.0.1:8080/_emulator"


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


@pytest.fixture
def steered(server: Emulator) -> Any:
    """A server whose settings are as before when the test is over."""
    yield server
    httpx.post(f"{server.url}/_emulator/settings", json={"pace": 0, "latency": None, "rate_limits": {}, "minute": 60})
    server.headers.clear()


@pytest.mark.parametrize("line", CURLS)
def test_a_line_of_curl_runs(line: str, steered: Emulator) -> None:
    """Read as a shell reads it, and sent as curl would."""
    words = shlex.split(line.replace("$E", f"{steered.url}/_emulator"))[1:]
    given = dict(zip(words[1::2], words[2::2], strict=True)) if not words[0].startswith("-") else {words[0]: words[1]}
    url = next(word for word in words if word.startswith("http"))
    method = given.get("-X", "POST" if "-d" in given else "GET")
    assert set(given) <= {"-d", "-X"}
    answer = httpx.request(method, url, content=given.get("-d"))
    assert answer.is_success, answer.text


@pytest.mark.skipif(shutil.which("curl") is None or shutil.which("sh") is None, reason="there is no curl here")
def test_the_shell_runs_every_line_of_curl(steered: Emulator) -> None:
    check = 'curl() { command curl --silent --show-error --fail-with-body "$@" || exit 1; echo; }\n'
    script = check + f"E={steered.url}/_emulator\n" + "\n".join(CURLS)
    ran = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_line_is_read(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.jsonl").touch()
    assert __main__._parser().parse_args(shlex.split(line)[3:])


def run_node(script: str, server: Emulator) -> None:
    """Run JavaScript in which every answer must be good."""
    prelude = PRELUDE.replace(CONTROL, f"{server.url}/_emulator")
    strict = "const send = fetch;\nglobalThis.fetch = async (...given) => {\n  const answer = await send(...given);\n"
    strict += "  if (!answer.ok) throw new Error(`${given[0]}: ${await answer.text()}`);\n  return answer;\n};\n"
    ran = subprocess.run(
        ["node", "--input-type=module", "-e", strict + prelude + script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no node here")
@pytest.mark.parametrize("block", NODE[1:], ids=lambda block: block.split("\n")[0][:40])
def test_a_block_of_javascript_runs(block: str, steered: Emulator) -> None:
    run_node(block, steered)


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no node here")
def test_a_rule_is_read_as_javascript_says_it(steered: Emulator) -> None:
    """The bodies of the tables are JavaScript, too."""
    whole = [rule for rule in RULES if {"say", "do", "call_tool", "refuse", "think", "fail"} & set(json.loads(rule))]
    run_node("".join(f'await tell("/rules", {rule});\n' for rule in whole), steered)
    assert len(steered.model.rules) + len(steered.model.queue) >= len(whole) - 1


def test_whatever_curl_can_steer_javascript_can_too() -> None:
    """A block of curl is followed by the same in JavaScript."""
    kinds = [kind for kind, block in BLOCKS if kind == "js" or (kind == "sh" and "curl " in block)]
    assert kinds == ["js", "js", *["sh", "js"] * (len(kinds) // 2 - 1)]


def test_there_is_something_to_try() -> None:
    assert (len(STATEMENTS) > 15, len(RULES) > 15, len(BODIES)) == (True, True, 4)
    assert (len(CURLS) > 10, len(COMMANDS), len(NODE) > 6) == (True, 4, True)

"""`emulate --run PROGRAM`: a program beside the emulator, with all it needs in its environment, and its exit code."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from openai_facade.testing.companion import environment

TESTING = [sys.executable, "-m", "openai_facade.testing"]
FACADE = [sys.executable, "-m", "openai_facade", "emulate"]

ASKING = """
import sys
from openai_facade import OpenAI

print(sys.argv[1:], OpenAI().responses.create(model="gpt-5", input="hi").output_text)
sys.exit(7)
"""

EVERYWHERE = """
import os
import re
from openai_facade import AzureOpenAI, OpenAI
from openai_facade.providers import bedrock

hello = [{"role": "user", "content": "hi"}]
for client in (OpenAI(), AzureOpenAI(), OpenAI(provider=bedrock(region="us-east-1"))):
    print(client.chat.completions.create(model="gpt-5", messages=hello).choices[0].message.content)
OpenAI().admin.organization.projects.list()
print(os.environ["OPENAI_WEBHOOK_SECRET"][:6])
"""

WAITING = """
import os, signal, sys, time
from pathlib import Path

def end(number, frame):
    Path(sys.argv[1]).write_text("ended")
    sys.exit(5)

signal.signal(getattr(signal, sys.argv[2]), end)
print("ready", flush=True)
time.sleep(20)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A Python file that asks the emulator."""
    path = tmp_path / "asking.py"
    path.write_text(ASKING, "utf-8")
    return path


def launch(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, as somebody whose variables lead elsewhere."""
    environment = {**os.environ, "OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "OPENAI_API_KEY": "sk-real"}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)


@pytest.mark.parametrize("command", [TESTING, FACADE], ids=["testing", "facade"])
def test_a_python_file_finds_the_emulator_and_keeps_its_arguments_and_exit_code(
    command: list[str], program: Path
) -> None:
    """Whatever stands after the program is its own, even if we know an option of that name."""
    found = launch(*command, "--seed", "1", "--run", str(program), "--port", "--", "-x")
    assert found.stderr == ""
    assert found.stdout == "['--port', '--', '-x'] Here is an emulated answer to: hi\n"
    assert found.returncode == 7


def test_a_command_of_the_path_runs_too(program: Path) -> None:
    found = launch(*TESTING, "--run", "--", os.path.basename(sys.executable), "-c", "print(1)")
    assert (found.stdout, found.returncode) == ("1\n", 0)


def test_rules_speak_to_the_program(program: Path, tmp_path: Path) -> None:
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps([{"say": "Sunny."}]), "utf-8")
    assert "Sunny." in launch(*TESTING, "--rules", str(rules), "--run", str(program)).stdout


def test_clients_of_other_services_come_here_too(tmp_path: Path) -> None:
    """Azure and Bedrock, the administration and the secret of webhooks."""
    path = tmp_path / "everywhere.py"
    path.write_text(EVERYWHERE, "utf-8")
    found = launch(*TESTING, "--run", str(path))
    assert found.stderr == ""
    assert found.stdout.splitlines() == ["Here is an emulated answer to: hi"] * 3 + ["whsec_"]


def test_tls_is_trusted(program: Path, tmp_path: Path) -> None:
    found = launch(*TESTING, "--authority", str(tmp_path / "ca.pem"), "--run", str(program))
    assert "emulated answer" in found.stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--run"], "--run needs a program"),
        (["--run", "--"], "--run needs a program"),
        (["--run", "no-such-program"], "there is no program no-such-program"),
        (["--run", "nowhere.py"], "there is no file nowhere.py"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(options: list[str], words: str) -> None:
    found = launch(*TESTING, *options)
    assert found.returncode == 2
    assert words in found.stderr
    assert found.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_program_that_a_signal_ended_counts_as_a_shell_counts_it() -> None:
    assert launch(*TESTING, "--run", "sh", "-c", "kill -9 $$").returncode == 128 + 9


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_ends_the_program_in_its_own_way(name: str, tmp_path: Path) -> None:
    """SIGTERM is passed on; Ctrl-C goes to the whole group, and we wait for what the program makes of it."""
    path, mark = tmp_path / "waiting.py", tmp_path / "mark"
    path.write_text(WAITING, "utf-8")
    command = [*TESTING, "--run", str(path), str(mark), name]
    started = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if name == "SIGTERM":
            process.terminate()
        else:
            os.killpg(process.pid, signal.SIGINT)
        assert process.wait(20) == 5
    assert mark.read_text() == "ended"
    assert time.monotonic() - started < 15


def test_the_variables_are_those_that_the_guide_names() -> None:
    text = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
    guide = text.partition("## A program on the emulator")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([A-Z]+_[A-Z_]+)`", guide))
    assert named == {*environment("", "", ""), "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"}

"""The command line, run as a process against the emulator: what it writes, and the codes it ends with."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Scripted

    Run = Callable[..., subprocess.CompletedProcess[str]]

COMMANDS = ("chat", "respond", "models", "embed", "image", "transcribe", "files", "batch", "bulk", "emulate", "demo")


def launch(*arguments: str, said: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command, with nothing in the environment that the test does not put there."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "openai_facade", *arguments],
        input=said,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def run(emulator: Any) -> Run:
    """Runs a command against the emulator."""

    def against_it(*arguments: str, said: str = "", code: int = 0) -> subprocess.CompletedProcess[str]:
        done = launch(*arguments, said=said, **emulator.environment)
        assert (done.returncode, done.stderr if code == 0 else "") == (code, "")
        assert "Traceback" not in done.stderr
        return done

    return against_it


@pytest.mark.parametrize("command", ["chat", "respond"])
def test_asking_writes_the_answer(emulator: Any, run: Run, command: str) -> None:
    emulator.say("It is sunny.").say("It rains.")
    assert run(command, "What", "weather?").stdout == "It is sunny.\n"
    assert run(command, said="And now?\n").stdout == "It rains.\n"
    first, second = (request.json for request in emulator.requests)
    assert first["stream"] is True
    assert "What weather?" in json.dumps(first)
    assert "And now?" in json.dumps(second)


@pytest.mark.parametrize(("command", "kind"), [("chat", "chat.completion"), ("respond", "response")])
def test_asking_writes_json_for_pipes(emulator: Any, run: Run, command: str, kind: str) -> None:
    emulator.say("It is sunny.")
    (line,) = run(command, "--json", "What?").stdout.splitlines()
    assert json.loads(line)["object"] == kind
    assert "It is sunny." in line


def test_options_go_into_the_request(emulator: Any, run: Run) -> None:
    run("chat", "-m", "gpt-x", "--system", "Be brief.", "--temperature", "0.5", "--max-tokens", "7", "Hi")
    run("respond", "-m", "gpt-x", "--instructions", "Be brief.", "--max-tokens", "17", "Hi")
    chat, respond = (request.json for request in emulator.requests)
    assert chat["messages"][0] == {"role": "system", "content": "Be brief."}
    assert (chat["model"], chat["temperature"], chat["max_completion_tokens"]) == ("gpt-x", 0.5, 7)
    assert (respond["model"], respond["instructions"], respond["max_output_tokens"]) == ("gpt-x", "Be brief.", 17)


def test_models_are_listed_and_shown(run: Run) -> None:
    ids = run("models").stdout.split()
    assert "gpt-4o-mini" in ids
    assert [json.loads(line)["id"] for line in run("models", "--json").stdout.splitlines()] == ids
    assert run("models", "gpt-4o-mini").stdout.startswith("gpt-4o-mini  ")


def test_texts_become_vectors(run: Run) -> None:
    assert [line.split(":")[0] for line in run("embed", "one", "two").stdout.splitlines()] == ["1536 numbers"] * 2
    answer = json.loads(run("embed", "--json", "--dimensions", "8", said="one\ntwo\n").stdout)
    assert [len(item["embedding"]) for item in answer["data"]] == [8, 8]


def test_a_picture_is_put_into_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "cat.png"
    assert run("image", "-o", str(file), "a", "cat").stdout == f"{file}\n"
    assert file.stat().st_size > 0


def test_a_recording_is_written_down(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "speech.wav"
    file.write_bytes(b"RIFF....WAVE")
    assert run("transcribe", str(file)).stdout.strip()
    assert json.loads(run("transcribe", "--json", str(file)).stdout)["text"]


def test_files_go_up_and_come_back(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"six times seven\n")
    id_ = run("files", "upload", str(file)).stdout.split()[0]
    assert "notes.txt" in run("files", "list").stdout
    assert json.loads(run("files", "get", "--json", id_).stdout)["bytes"] == 16
    assert run("files", "content", id_).stdout == "six times seven\n"
    run("files", "content", id_, "-o", str(tmp_path / "back.txt"))
    assert (tmp_path / "back.txt").read_bytes() == file.read_bytes()
    run("files", "delete", id_)
    assert run("files", "list").stdout == ""


def test_a_batch_is_made_and_its_answers_fetched(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    body = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
    line = {"custom_id": "one", "method": "POST", "url": "/v1/chat/completions", "body": body}
    file.write_text(json.dumps(line) + "\n")
    id_ = run("batch", "create", str(file)).stdout.split()[0]
    for _ in range(20):
        if json.loads(run("batch", "get", "--json", id_).stdout)["status"] == "completed":
            break
    assert json.loads(run("batch", "results", id_).stdout)["custom_id"] == "one"
    assert id_ in run("batch", "list").stdout
    assert "completed" in run("batch", "cancel", id_, code=1).stderr
    other = run("batch", "create", str(file)).stdout.split()[0]
    assert other in run("batch", "cancel", other).stdout


def test_the_exit_code_says_what_is_wrong(run: Run, scripted: Scripted, tmp_path: Path) -> None:
    assert "404 GET" in run("models", "no-such-model", code=1).stderr
    for arguments in (("models", "--no-such-option"), ("sing",), ("chat",), ("transcribe", str(tmp_path / "none"))):
        assert run(*arguments, code=2).stderr
    settings = {"OPENAI_API_KEY": "sk-secret", "OPENAI_BASE_URL": scripted.url}
    for status, code in ((401, 4), (403, 4), (429, 5), (500, 1)):
        scripted.answer = lambda request, status=status: scripted.json({}, status)  # type: ignore[misc]
        done = launch("models", "--max-retries", "0", **settings)
        assert (done.returncode, "secret" in done.stderr) == (code, False), done.stderr
    assert launch("models", "--max-retries", "0", "--base-url", "http://127.0.0.1:1/v1", **settings).returncode == 3
    without = launch("models", OPENAI_BASE_URL=scripted.url)
    assert without.returncode == 2
    assert "OPENAI_API_KEY" in without.stderr


def test_who_closes_the_pipe_sees_no_traceback(emulator: Any) -> None:
    command = f"{sys.executable} -m openai_facade models --json | true; echo ${{PIPESTATUS[0]}}"
    environment = {**os.environ, **emulator.environment}
    done = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("141", "")


@pytest.mark.parametrize("command", ["chat", "respond"])
def test_a_terminal_is_shown_the_answer_laid_out(emulator: Any, command: str) -> None:
    pytest.importorskip("rich")
    emulator.say("It is **sunny**.")
    master, slave = pty.openpty()
    environment = {**os.environ, **emulator.environment, "TERM": "xterm", "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-m", "openai_facade", command, "What?"], env=environment, stdout=slave, check=True
    )
    os.close(slave)
    shown = os.read(master, 65_536).decode()
    os.close(master)
    assert done.returncode == 0
    assert "sunny" in shown
    assert "\x1b[1m" in shown
    assert "**sunny**" not in shown.splitlines()[-1]


def test_the_other_entrances(run: Run) -> None:
    assert "--port" in run("emulate", "--help").stdout
    assert "usage: python -m openai_facade.demo" in run("demo", "--help").stdout
    assert run("--version").stdout.strip()
    help_page = run("--help").stdout
    for command in COMMANDS:
        assert f"    {command} " in help_page or f"    {command}\n" in help_page


def test_importing_the_package_loads_nothing_of_it() -> None:
    code = "import openai_facade, sys; openai_facade.OpenAI; print([m for m in sys.modules if 'cli' in m.split('.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_page_names_every_command_and_exit_code() -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text()
    for command in COMMANDS:
        assert f"| `{command}" in page
    for code in (0, 1, 2, 3, 4, 5, 6, 130, 141):
        assert f"| {code} |" in page

"""The programs of `docs/examples`: the table has them all, and each does what it says, on the emulator."""

from __future__ import annotations

import ast
import json
import os
import re
import runpy
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from openai_facade.testing import Emulator
from openai_facade.testing.companion import environment
from openai_facade.testing.emulator import KEY
from openai_facade.testing.webhooks import SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "docs" / "examples"
TABLE = (FOLDER / "README.md").read_text("utf-8")
SAID = "Here is an emulated answer to: "
EMULATE = [sys.executable, "-W", "error", "-m", "openai_facade", "emulate", "--run"]

# What is written by each program, as patterns in their order.
WRITES: dict[str, list[str]] = {
    "chat": [rf"^{SAID}Why is the sky blue\?$", r"^\d+ tokens, \d\S+ dollars$"],
    "stream": [rf"^{SAID}Tell a story of a lighthouse\.$", r"^\[completed, \d+ tokens\]$"],
    "stream_to_file": [r"^\d\d bytes in story\.txt$"],
    "fan_out": [rf"^Rome: {SAID}.*Rome", r"^Oslo: .*Oslo", r"^Tunis: .*Tunis"],
    "tools": [r"^turn 1: .*9 degrees in Oslo", r"^turn 2: \[\]$", r"^The tool answered: 9 degrees in Oslo$"],
    "tools_by_hand": [r"^the model asks for the weather of Oslo$", r"^The tool answered: 9 degrees, rain$"],
    "dataclass_output": [r"^example title, \d+ minutes$", r"^- \d+ g example name$"],
    "pydantic_output": [r'"title": "example title"', r'"urgency": "low"'],
    "vision": [rf"^{SAID}What is in this picture\?$"],
    "image": [r"^picture\.png: \d{3,} bytes$"],
    "speech": [r"^harbour\.mp3: \d{4,} bytes$", r"^This is an emulated transcript of harbour\.mp3\.$"],
    "search": [r"^0\.\d\d  A small boat lay on the beach\.$", r"The ferry", r"Bread"],
    "file_search": [r"^completed: 90 bytes$", r"^\d\.\d\d manual\.txt: .*blue chest", r"^From manual\.txt: "],
    "bulk": [r"^to be asked: 3 of 3$", r"^0 Mood\(feeling='example feeling', certain=\w+\)$", r"^2 Mood"],
    "batch": [r"^completed$", r"^answers:$", r"row-0: 200$", r"row-1: 200$", r"^errors:$", r"row-2: 400$"],
    "background": [r"^begun: queued$", rf"^completed: {SAID}Compare ten lighthouses"],
    "conversation": [r"^> My boat is called Gull\.$", r"^4 items are kept$"],
    "realtime_text": [rf"^{SAID}Hello!$", rf"^{SAID}And goodbye\.$"],
    "realtime_voice": [r"^answer\.wav, \d\.\d seconds: Here is an emulated answer"],
    "moderation": [r"^flagged$", r"^0\.9\d+ violence$"],
    "fine_tuning": [r"training loss", r"^succeeded $", rf"^{SAID}What is 4 plus 4\?$"],
    "bedrock": [rf"^{SAID}Explain tides"],
    "own_http_client": [r"^httpx saw GET /v1/models/gpt-5\.4-mini: 200$", r"^gpt-5\.4-mini$"],
    "retries": [r"^gpt-5\.4-mini$", r"^404 model_not_found, request req_", r"^no connection: ConnectError"],
    "budget": [r"^20 answers$", r"^gpt-5: 5000\.0 requests a minute, by server$", r"calls=20", r"^<Budget of \$0\.05"],
    "hooks": [rf"^{SAID}Hello!$", r"^404 GET .*/files/file-unknown: "],
    "traces": [r"^chat gpt-5\.4-mini: .*output_tokens", r"^execute_tool weather: ", r"^invoke_agent"],
    "endpoints": [r"^200 application/json \d+ models$", r"^2 vectors$"],
}

# Those that are not over by themselves, or need somebody else beside the emulator: each has a test of its own.
APART = {"azure_entra", "test_app", "web_app", "webhook_server", "tour"}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator for all programs."""
    with Emulator() as running:
        yield running


@pytest.fixture
def beside(emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Emulator:
    """The emulator, found by the environment, and an empty working directory."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_", "AWS_")):
            monkeypatch.delenv(name)
    for name, value in environment(emulator.url, KEY, SECRET).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return emulator


def run(name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    """Run a program as a script, and give back what it printed."""
    path = FOLDER / f"{name}.py"
    monkeypatch.setattr(sys, "argv", [str(path), *arguments])
    runpy.run_path(str(path), run_name="__main__")
    return capsys.readouterr().out


def assert_writes(output: str, patterns: list[str]) -> None:
    """The patterns are found in the output, one after the other."""
    at = 0
    for pattern in patterns:
        found = re.compile(pattern, re.MULTILINE).search(output, at)
        assert found is not None, f"no {pattern!r} in\n{output[at:]}"
        at = found.end()


@pytest.mark.parametrize("name", WRITES)
def test_it_runs_and_writes(
    name: str, beside: Emulator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it stands, without arguments, with warnings as errors."""
    assert_writes(run(name, capsys, monkeypatch), WRITES[name])


def test_every_program_is_run() -> None:
    assert {path.stem for path in FOLDER.iterdir() if path.suffix in (".py", ".ipynb")} == {*WRITES, *APART}


def test_table_and_folder_agree() -> None:
    rows = re.findall(r"^\| \[(\S+)\]\((\S+)\) \|", TABLE, re.MULTILINE)
    assert [shown for shown, _ in rows] == [link for _, link in rows]
    files = sorted(path.name for path in FOLDER.iterdir() if path.suffix in (".py", ".ipynb"))
    assert sorted(shown for shown, _ in rows) == files


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_it_says_what_it_shows_and_how_to_run_it(path: Path) -> None:
    """A sentence, a command that names the file, at most sixty lines, and a `main` unless it is for pytest."""
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    told = ast.get_docstring(tree) or ""
    assert told.partition("\n")[0].endswith((".", "!"))
    assert re.search(rf"^Run it: .*docs/examples/{path.name}", told, re.MULTILINE)
    assert 20 <= len(text.splitlines()) <= 60
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    assert "main" in functions or path.stem.startswith("test_")


def test_one_command_is_enough(tmp_path: Path) -> None:
    """The command of the table, word for word but for who is asked to run it."""
    command = re.search(r"^openai-facade emulate --run (\S+)$", TABLE, re.MULTILINE)
    assert command is not None
    path = FOLDER.parents[1] / command[1]
    done = subprocess.run([*EMULATE, str(path)], capture_output=True, text=True, timeout=60, cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert_writes(done.stdout, WRITES[path.stem])


def test_arguments_are_heard(
    beside: Emulator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "answer to: How deep is the sea" in run("chat", capsys, monkeypatch, "How", "deep", "is", "the", "sea")
    assert run("moderation", capsys, monkeypatch, "Good morning").startswith("harmless\n")
    assert run("stream_to_file", capsys, monkeypatch, "x.txt").endswith(" bytes in x.txt\n")
    nearest = run("search", capsys, monkeypatch, "flour and water").partition("\n")[0]
    assert nearest.endswith("Bread needs flour, water, salt and time.")


def test_a_wav_file_is_heard(
    beside: Emulator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the program wrote is something that it takes, too."""
    run("realtime_voice", capsys, monkeypatch)
    assert "of emulated speech" in run("realtime_voice", capsys, monkeypatch, "answer.wav")


def test_bedrock_is_asked_with_signed_requests(
    beside: Emulator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With keys of AWS in place of the bearer token: what arrives is signed for the region that was named."""
    seen: list[str] = []
    with Scripted(seen, {"choices": [{"message": {"role": "assistant", "content": "Signed."}}]}) as url:
        monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK")
        monkeypatch.setenv("AWS_BEDROCK_BASE_URL", url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not a real one")
        monkeypatch.setenv("AWS_REGION", "eu-west-1")
        assert run("bedrock", capsys, monkeypatch) == "Signed.\n"
    assert seen[0].startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
    assert "/eu-west-1/" in seen[0]


def test_azure_is_asked_with_a_token_of_the_identity(
    beside: Emulator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real azure-identity, which finds the managed identity of an app; its token is what Azure sees."""
    pytest.importorskip("azure.identity", reason="azure-identity is not installed")
    authorizations: list[str] = []
    asked: list[str] = []
    token = {"access_token": "entra-token", "expires_on": str(int(time.time()) + 3600), "token_type": "Bearer"}
    response = {"output": [{"type": "message", "content": [{"type": "output_text", "text": "From Azure."}]}]}
    with Scripted(asked, token, header="url") as identity, Scripted(authorizations, response) as azure:
        monkeypatch.delenv("AZURE_OPENAI_API_KEY")
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", azure)
        monkeypatch.setenv("IDENTITY_ENDPOINT", f"{identity}/token")
        monkeypatch.setenv("IDENTITY_HEADER", "x")
        assert run("azure_entra", capsys, monkeypatch, "my-deployment") == "From Azure.\n"
    assert authorizations == ["Bearer entra-token"]
    assert parse_qs(urlsplit(asked[0]).query)["resource"] == ["https://cognitiveservices.azure.com"]


class Scripted:
    """A server that answers everything with the same JSON, and notes a header (or the URL) of each request."""

    def __init__(self, seen: list[str], payload: object, *, header: str = "authorization") -> None:
        body = json.dumps(payload).encode()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("content-length", 0)))
                seen.append(self.path if header == "url" else self.headers[header])
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST  # noqa: N815  (the name that http.server looks for)

            def log_message(self, format: str, *args: Any) -> None:
                """Tests need no log."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *gone: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class Served:
    """A program that serves on a port, beside an emulator of its own, until the block is left."""

    def __init__(self, name: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._command = [*EMULATE, str(FOLDER / f"{name}.py"), str(self.port)]
        self.output = ""

    def __enter__(self) -> Served:
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        end = time.monotonic() + 40
        while time.monotonic() < end and self._process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.1)
            else:
                return self
        self.__exit__()
        raise AssertionError(f"nobody listens: {self.output}")

    def __exit__(self, *gone: object) -> None:
        self._process.terminate()
        self.output = self._process.communicate(timeout=20)[0]


def test_a_web_app_streams() -> None:
    with Served("web_app") as app:
        url = f"http://127.0.0.1:{app.port}"
        with urllib.request.urlopen(f"{url}/ask?question=Why", timeout=20) as answer:
            assert answer.read().decode() == f"{SAID}Why"
        with urllib.request.urlopen(f"{url}/answer?question=Why", timeout=20) as answer:
            assert json.loads(answer.read())["output"][0]["content"][0]["text"] == f"{SAID}Why"


def test_webhooks_are_believed_when_they_are_signed(emulator: Emulator) -> None:
    with Served("webhook_server") as receiver:
        url = f"http://127.0.0.1:{receiver.port}"
        assert emulator.send_webhook(url, "response.completed", {"id": "resp_1"}) == 204
        assert emulator.send_webhook(url, "batch.completed") == 204
        with pytest.raises(urllib.error.HTTPError, match="400"):
            emulator.send_webhook(url, "response.completed", secret="whsec_c29tZWJvZHkgZWxzZQ==")
    assert_writes(receiver.output, [r"^response resp_1 is there$", r"^nothing to do for batch", r"^refused: "])


def test_the_tests_of_an_app_pass(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "-p", "no:xdist"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTEST_"))}
    done = subprocess.run(
        [*command, "--rootdir", str(tmp_path), str(FOLDER / "test_app.py")],
        capture_output=True, text=True, timeout=90, cwd=tmp_path, env=kept, check=False,
    )  # fmt: skip
    assert "3 passed" in done.stdout, done.stdout + done.stderr

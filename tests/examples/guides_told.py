"""What the server is told before a guide runs, and what the guide then prints."""

from __future__ import annotations

import shlex
import subprocess
import sys
import time
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .guides import DOCS, blocks

if TYPE_CHECKING:
    from collections.abc import Callable


def azure(_: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for the one credential of the page: the real one logs in at a cloud."""

    class Credential:
        def get_token(self, *scopes: str, **_: Any) -> Any:
            assert scopes == ("https://cognitiveservices.azure.com/.default",)
            return types.SimpleNamespace(token="entra-token", expires_on=time.time() + 3600)

    identity = types.ModuleType("azure.identity")
    identity.DefaultAzureCredential = Credential  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "azure", types.ModuleType("azure"))
    monkeypatch.setitem(sys.modules, "azure.identity", identity)


def regenerating(_: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package of the page, made by the page's own commands."""
    pytest.importorskip("openapi_python_client", reason="the generator's own packages are not installed")
    (description,) = (block.text for block in blocks("regenerating") if block.language == "yaml")
    Path("acme.yaml").write_text(description, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(DOCS.parent / "codegen"))
    commands = [line for block in blocks("regenerating") if block.language == "sh" for line in block.text.splitlines()]
    for command in commands:
        if command.startswith("python -m openai_codegen "):
            subprocess.run([sys.executable, *shlex.split(command)[1:]], check=True, capture_output=True, timeout=100)
    monkeypatch.syspath_prepend(str(Path("acme-python").resolve()))


def tools(server: Any, _: object) -> None:
    """What is to be called without being a function of the page's own."""
    server.when(tools="look_up", times=1).call_tool("look_up", word="snark").say("Nobody knows.")
    server.when(text="whale").call_tool("wiki.look_up", word="whale").say("A whale is a mammal.")
    server.when(text="Press OK").call_tool("computer", type="click", x=1, y=2, button="left").say("Done.")


TOLD: dict[str, Callable[[Any, pytest.MonkeyPatch], object]] = {
    "azure": azure,
    "regenerating": regenerating,
    "tools": tools,
}
"""By page, given the server; it answers in its own words otherwise."""

PRINTS: dict[str, tuple[str, ...]] = {
    "index": (r"\w+",),
    "first-minute": (r"\w+", r"It is sunny\."),
    "moving": (r"\w+", r"^True$(?s:.*)", r"True chat\.completion"),
    "chat": (r"\d+ tokens", r"stop", r"200 req_\w+ \d+"),
    "responses": (
        r"message",
        r"\['message', 'message', 'message', 'message'\]",
        r"completed",
        r"^message user\n\d+ False\n\d+$",
    ),
    "streams": (
        r"\d+ tokens",
        r"[1-9]\d* characters, [1-9]\d* bytes",
        r"after response\.\w+\S* came APIConnectionError",
        r"^ completed$",
    ),
    "tools": (
        r"^2 turns, \d+ tokens",
        r"^weather \{.*\} -> 21 degrees in ",
        r"^turn 1$",
        r"Error: LookupError: no entry for .* LookupError",
        r"^place_order$",
        r"^may it call look_up with",
        r"^\['click'\] Done\.",
        r"^agent\.session\.idle\n\w+",
    ),
    "structured-outputs": (
        r"Physicist\(name='.*', birth_year=\d+, fields=\['",
        r"^\[Planet\(name=",
        r"^Sorry, I cannot think of any\. \d+ req_",
        r"^None No\.$",
        r"^\['name', 'birth_year', 'fields'\]\n\$\.by_product: ",
    ),
    "media": (
        r"^[1-9]\d* bytes",
        r"image_generation\.completed",
        r"emulated transcript",
        r"^256 -?[01]\.\d+",
    ),
    "realtime": (
        r"^ completed$",
        r"^[\d.]*[1-9]\d* seconds heard",
        r"^session\.created$",
        r"^ek_ \d+",
        r"^\[fr\] \d+ ms of emulated speech$",
        r"^Here is an emulated answer",
        r"^resp_",
    ),
    "background": (
        r"^queued\ncompleted ",
        r"^goes on with 6\n",
        r"^completed after [23] requests",
        r"^cancelled$",
        r"Gave up after 0\.2 s: resp_1 is still 'in_progress'\. in_progress",
    ),
    "batches": (
        r"^batch_\w+ validating$",
        r"completed=2, failed=1",
        r"^sky .*\n(?:.*\n)*?sea |^sea .*\n(?:.*\n)*?sky ",
        r"^broken Missing required parameter: 'messages'\.$",
        r"^line 1 ",
    ),
    "files": (
        r"^document\.pdf (\d+) processed\n\1$",
        r"^360000 of 360000$",
        r"^completed file-",
        r"^2 files\nsea\.txt The whale",
        r"^\['sea\.txt'.*\]$",
        r"^\d uploaded, 1 failed: 1 of 2 files",
    ),
    "webhooks": (r"^ready: resp_1\n200\nrefused: .*\n400$",),
    "azure": (r"(?s).+\n.+\n.+\n.+",),
    "clouds": (
        r"^https://eu\.api\.openai\.com",
        r"^gpt-",
        r"^https://bedrock-",
        r"^https://aiplatform\.",
        r"openai\.com/v1/$",
    ),
    "transports": (r"^\S+ by way of 1 proxy$", r"^GET /v1/models$", r"^Client$|^DefaultHttpxClient$"),
    "bulk": (r"^0 \S.*\n1 \S",),
    "errors": (
        r"^404 GET http://.*base_url has no /v1 in it",
        r"^attempt 1 failed with 503, again in 0\.0",
        r"^200 after 2 retries",
        r"^\d+ \d+$",
    ),
    "timeouts": (r"^after [01]\.\d s: The deadline would pass before .* 503 POST", r"^silence after 3 events"),
    "hooks": (
        r"^-> POST /responses gpt-5\.4 1$",
        r"^<- 200 gpt-5\.4 ",
        r"^!! NotFoundError again in None$",
        r"^1$",
    ),
    "low-level": (
        r"^2 vectors\n200 req_\w+\n2\n404 ",
        r"^200 application/json \d+ \S+\n200 [1-9]\d+ bytes$",
        r"^True$",
    ),
    "regenerating": (r"^\['retrieve'",),
    "limits": (r"^gpt-5 /chat/completions [\d.]+ [\d.]+ server",),
    "cost": (r"(?s)\A0\.\d+\n0\.\d+\n0\.\d+\n.*^0\.0*[1-9]\d*\n\S+e-05\n0\.0\n0\.0\d+$",),
    "traces": (r"^chat gpt-5 \{",),
    "logging": (r'^\{"level": "INFO", "method": "GET", .*"status": 200',),
    "emulator": (
        r"^It is sunny\.\n0 items\n1 items$",
        r"^mine$",
        r"^\[200, 200, 200, 429.*\]$",
        r"^(Here is .*)\n\1$",
    ),
    "faq": (
        r"^404 GET .*/v1/v1/models: .*twice",
        r"ConnectError",
        r"^<OpenAI http://\S+> False$",
        r"^(\S+) \1\n3 answers\n\1$",
        r"^sunny sunny$",
        r"^200 .*Something is up",
    ),
}
"""By page: patterns that its output has."""

"""`OPENAI_LOG=info` writes one line a call, whatever it comes to and however it is sent."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Scripted

SYNC = """
from openai_facade import OpenAI, APIError
with OpenAI(api_key="sk-secret", base_url={url!r}, max_retries={retries}, transport={transport!r}) as client:
    try:
        answer = client.chat.completions.create(model="m", messages=[], stream={stream})
        {stream} and list(answer)
    except APIError:
        pass
"""
ASYNC = """
import asyncio
from openai_facade import AsyncOpenAI, APIError

async def main():
    options = dict(base_url={url!r}, max_retries={retries}, transport={transport!r})
    async with AsyncOpenAI(api_key="sk-secret", **options) as client:
        try:
            answer = await client.chat.completions.create(model="m", messages=[], stream={stream})
            if {stream}:
                async for _ in answer:
                    pass
        except APIError:
            pass

asyncio.run(main())
"""
DOCS = Path(__file__).parents[2] / "docs" / "logging.md"


def lines(code: str, url: str, *, transport: str = "direct", stream: bool = False, retries: int = 0) -> list[str]:
    """What a script with one call in it writes."""
    environment = {**os.environ, "OPENAI_LOG": "info"}
    command = [sys.executable, "-c", code.format(url=url, transport=transport, stream=stream, retries=retries)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stderr.splitlines()


@pytest.mark.parametrize("code", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize("transport", ["direct", "httpx"])
@pytest.mark.parametrize("outcome", ["answer", "events", "refusal"])
def test_a_call_writes_one_line(scripted: Scripted, code: str, transport: str, outcome: str) -> None:
    status = 401 if outcome == "refusal" else 200
    if outcome == "events":
        scripted.answer = lambda request: [*scripted.events({"choices": []}), scripted.END]
    else:
        scripted.answer = lambda request: scripted.json({}, status, x_request_id="req_1")
    (line,) = lines(code, scripted.url, transport=transport, stream=outcome == "events")
    assert f"POST {scripted.url}/chat/completions" in line
    assert str(status) in line
    assert "secret" not in line


@pytest.mark.parametrize("code", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize(("transport", "kind"), [("direct", "ConnectionRefusedError"), ("httpx", "ConnectError")])
def test_a_call_without_an_answer_says_why(code: str, transport: str, kind: str) -> None:
    (line,) = lines(code, "http://127.0.0.1:1/v1", transport=transport)
    assert f"no answer, {kind} after" in line


def test_an_attempt_that_is_made_again_adds_two_lines(scripted: Scripted) -> None:
    answers = iter([scripted.json({}, 500, retry_after_ms="1"), scripted.json({})])
    scripted.answer = lambda request: next(answers)
    first, again, last = lines(SYNC, scripted.url, retries=1)
    assert ": 500 after " in first
    assert "Retrying POST" in again
    assert ": 200 after " in last


def test_the_page_names_every_logger() -> None:
    page = DOCS.read_text()
    for name in ("openai_facade", "httpx", "httpcore", "websockets"):
        assert f"`{name}" in page

"""Logging: quiet unless asked for, and never a secret in it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from openai_facade import OpenAI, RetryPolicy

if TYPE_CHECKING:
    from .conftest import Scripted

CODE = """
from openai_facade import OpenAI
OpenAI(api_key="sk-secret", base_url={url!r}, default_headers={{"api-key": "other-secret"}}).post(
    "/x", cast_to=object, body={{"a": 1}}
)
"""


def shown(scripted: Scripted, level: str | None) -> str:
    """What a script writes to its standard error."""
    environment = {name: value for name, value in os.environ.items() if name != "OPENAI_LOG"}
    if level:
        environment["OPENAI_LOG"] = level
    command = [sys.executable, "-c", CODE.format(url=scripted.url)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stderr


@pytest.mark.parametrize("level", ["debug", "DEBUG"])
def test_debug_shows_requests_without_secrets(scripted: Scripted, level: str) -> None:
    text = shown(scripted, level)
    assert f"POST {scripted.url}/x" in text
    assert "200" in text
    assert "<redacted>" in text
    assert "secret" not in text


def test_info_shows_less_than_debug(scripted: Scripted) -> None:
    assert "headers" not in shown(scripted, "info")


@pytest.mark.parametrize("level", [None, "loud"])
def test_without_the_variable_nothing_is_shown(scripted: Scripted, level: str | None) -> None:
    assert shown(scripted, level) == ""


def test_retries_are_logged(scripted: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    answers = iter([scripted.json({}, status=500), scripted.json({})])
    scripted.answer = lambda request: next(answers)
    policy = RetryPolicy(initial=0.001)
    with (
        caplog.at_level(logging.INFO, "openai_facade"),
        OpenAI(api_key="k", base_url=scripted.url, retry=policy) as client,
    ):
        client.get("/x", cast_to=object)
    assert "Retrying GET" in caplog.text
    assert "500" in caplog.text


def test_headers_in_anybodys_record_are_redacted(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "openai_facade"):
        logging.getLogger("openai_facade").info("%(headers)s", {"headers": {"Authorization": "sk-secret", "A": "b"}})
    assert "secret" not in caplog.text
    assert "'A': 'b'" in caplog.text

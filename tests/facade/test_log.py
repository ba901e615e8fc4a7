"""Logging: quiet unless asked for, and never a secret in it."""

from __future__ import annotations

import logging
import os
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from openai_facade import APIConnectionError, OpenAI, RetryPolicy
from openai_runtime.request.redaction import grants_access

if TYPE_CHECKING:
    from .conftest import Scripted

CODE = """
from openai_facade import OpenAI
OpenAI(api_key="sk-secret", base_url={url!r}, default_headers={{"api-key": "other-secret"}}).post(
    "/x", cast_to=object, body={{"a": 1}}
)
"""


THROUGH_HTTPX = """
import httpx
from openai_facade import OpenAI
url = {url!r}.replace("http://", "http://user:secret@")
OpenAI(api_key="sk-secret", base_url=url, default_query={{"api-key": "secret"}}, http_client=httpx.Client()).get(
    "/x?limit=5&sig=secret", cast_to=object
)
"""


def shown(scripted: Scripted, level: str | None, code: str = CODE) -> str:
    """What a script writes to its standard error."""
    environment = {name: value for name, value in os.environ.items() if name != "OPENAI_LOG"}
    if level:
        environment["OPENAI_LOG"] = level
    command = [sys.executable, "-c", code.format(url=scripted.url)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stderr


@pytest.mark.parametrize("level", ["debug", "DEBUG"])
def test_debug_shows_requests_without_secrets(scripted: Scripted, level: str) -> None:
    text = shown(scripted, level)
    assert f"POST {scripted.url}/x" in text
    assert "200" in text
    assert "<redacted>" in text
    assert "secret" not in text


@pytest.mark.parametrize("level", ["debug", "info"])
def test_secrets_in_urls_are_shown_neither_here_nor_by_httpx(scripted: Scripted, level: str) -> None:
    scripted.answer = lambda request: scripted.json({}, location="/y?code=secret", x_gateway_token="secret")
    text = shown(scripted, level, THROUGH_HTTPX)
    assert "/x?limit=5&sig=<redacted>&api-key=<redacted>" in text
    assert "secret" not in text


def test_secrets_in_urls_are_not_in_errors() -> None:
    client = OpenAI(api_key="k", base_url="http://127.0.0.1:1", default_query={"api-key": "secret"}, max_retries=0)
    with client, pytest.raises(APIConnectionError) as caught:
        client.get("/x", cast_to=object)
    assert "api-key=<redacted>" in str(caught.value)
    assert b"secret" not in pickle.dumps(caught.value)


def test_what_is_masked_goes_by_its_name() -> None:
    for name in ("Authorization", "X-Api-Key", "Ocp-Apim-Subscription-Key", "Set-Cookie", "X-My-Token"):
        assert grants_access(name), name
    for name in ("Idempotency-Key", "x-ratelimit-remaining-tokens", "x-request-id", "www-authenticate", "x-error-code"):
        assert not grants_access(name), name


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

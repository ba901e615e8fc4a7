"""`vertex(...)`: real credentials of google-auth against a token endpoint on loopback, in both colours."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import os
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from openai_facade import APIStatusError, AsyncOpenAI, AuthenticationError, NotFoundError, OpenAI, OpenAIError
from openai_facade.providers import vertex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..conftest import Caller, Received, Scripted

KEY = (
    rsa.generate_private_key(65537, 2048)
    .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    .decode()
)


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("GOOGLE_", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("NO_GCE_CHECK", "true")


class Endpoint:
    """Hands out numbered access tokens for assertions that a service account has signed."""

    def __init__(self, server: Scripted) -> None:
        self.server = server
        self.handed_out = 0
        self.lifetime = 3600
        self.delay = 0.0
        self.fails = False
        server.answer = self.answer
        self.url = server.url.removesuffix("/v1") + "/token"

    def answer(self, request: Received) -> Any:
        time.sleep(self.delay)
        if self.fails:
            return self.server.json({"error": "invalid_grant", "error_description": "no such account"}, status=400)
        self.handed_out += 1
        return self.server.json({"access_token": f"t{self.handed_out}", "expires_in": self.lifetime})

    def info(self, **more: str) -> dict[str, str]:
        """What the file of a service account says."""
        account = {"client_email": "robot@p.example", "private_key": KEY, "private_key_id": "k1", "project_id": "p"}
        return {"type": "service_account", "token_uri": self.url, **account, **more}

    def credentials(self) -> Any:
        from google.oauth2.service_account import Credentials

        return Credentials.from_service_account_info(self.info())  # type: ignore[no-untyped-call]


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    from ..conftest import Scripted

    server = Scripted()
    yield Endpoint(server)
    server.close()


def use(call: Caller, **arguments: Any) -> None:
    provider = vertex(base_url=call._options["base_url"], **arguments)
    call.options(api_key=None, base_url=None, provider=provider)


def bearers(scripted: Scripted) -> list[str]:
    return [request.headers["authorization"].removeprefix("Bearer ") for request in scripted.requests]


# --- tokens ----------------------------------------------------------------------------------------------------------


def test_the_credentials_of_the_application(
    call: Caller, scripted: Scripted, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "account.json").write_text(json.dumps(endpoint.info(quota_project_id="billed")))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "account.json"))
    use(call)
    call("/responses")
    call("/responses")
    assert bearers(scripted) == ["t1", "t1"]
    (asked,) = endpoint.server.requests
    assertion = parse_qs(asked.body.decode())["assertion"][0]
    claims = json.loads(base64.urlsafe_b64decode(assertion.split(".")[1] + "=="))
    assert claims["scope"] == "https://www.googleapis.com/auth/cloud-platform"
    assert claims["iss"] == "robot@p.example"


def test_credentials_that_are_passed(call: Caller, scripted: Scripted, endpoint: Endpoint) -> None:
    use(call, credentials=endpoint.credentials().with_quota_project("billed"))
    call("/responses")
    assert bearers(scripted) == ["t1"]
    assert scripted.requests[0].headers["x-goog-user-project"] == "billed"


def test_a_token_is_replaced_before_its_end(call: Caller, scripted: Scripted, endpoint: Endpoint) -> None:
    use(call, credentials=endpoint.credentials())
    call("/responses")
    kept = call.client._credential
    kept._token = kept._token._replace(replace_at=time.time() - 1)
    call("/responses")
    call("/responses")
    assert bearers(scripted) == ["t1", "t2", "t2"]


def test_one_that_cannot_be_replaced_is_used_to_its_end(call: Caller, scripted: Scripted, endpoint: Endpoint) -> None:
    use(call, credentials=endpoint.credentials())
    call("/responses")
    kept = call.client._credential
    kept._token = kept._token._replace(replace_at=time.time() - 1)
    endpoint.fails = True
    call("/responses")
    assert bearers(scripted) == ["t1", "t1"]
    kept._token = kept._token._replace(replace_at=0.0, ends_at=time.time() - 1)
    with pytest.raises(OpenAIError, match="invalid_grant"):
        call("/responses")
    assert len(scripted.requests) == 2


def test_a_token_that_is_refused_is_replaced_once(call: Caller, scripted: Scripted, endpoint: Endpoint) -> None:
    scripted.answer = lambda request: scripted.json({}, status=200 if "t2" in request.headers["authorization"] else 401)
    use(call, credentials=endpoint.credentials())
    call("/responses")
    assert bearers(scripted) == ["t1", "t2"]
    scripted.answer = lambda request: scripted.json({}, status=401)
    with pytest.raises(AuthenticationError):
        call("/responses")
    assert bearers(scripted) == ["t1", "t2", "t2", "t3"]


def test_threads_fetch_one_token_together(scripted: Scripted, endpoint: Endpoint) -> None:
    endpoint.delay = 0.1
    provider = vertex(base_url=scripted.url, credentials=endpoint.credentials())
    with OpenAI(provider=provider) as client, ThreadPoolExecutor(16) as pool:
        clients = [client, client.copy(timeout=30)]
        list(pool.map(lambda n: clients[n % 2].post("/responses", cast_to=object, body={}), range(32)))
        assert endpoint.handed_out == 1
        kept: Any = client._credential
        kept._token = kept._token._replace(replace_at=time.time() - 1)
        list(pool.map(lambda n: clients[n % 2].post("/responses", cast_to=object, body={}), range(32)))
    assert endpoint.handed_out == 2
    assert set(bearers(scripted)) == {"t1", "t2"}


def test_tasks_fetch_one_token_together_and_the_loop_goes_on(scripted: Scripted, endpoint: Endpoint) -> None:
    endpoint.delay = 0.2

    async def main() -> float:
        longest = 0.0

        async def tick() -> None:
            nonlocal longest
            while True:
                before = time.monotonic()
                await asyncio.sleep(0.005)
                longest = max(longest, time.monotonic() - before)

        provider = vertex(base_url=scripted.url, credentials=endpoint.credentials())
        async with AsyncOpenAI(provider=provider) as client:
            ticking = asyncio.create_task(tick())
            await asyncio.gather(*(client.post("/responses", cast_to=object, body={}) for _ in range(32)))
            ticking.cancel()
        return longest

    assert asyncio.run(main()) < 0.18
    assert endpoint.handed_out == 1


def test_a_function_is_asked_for_every_token(call: Caller, scripted: Scripted) -> None:
    tokens = iter("abc")
    where: list[int] = []

    def ask() -> str:
        where.append(threading.get_ident())
        return next(tokens)

    use(call, token_provider=ask)
    call("/responses")
    call("/responses")
    assert bearers(scripted) == ["a", "b"]
    assert (threading.get_ident() in where) is not call.asynchronous  # it may block: in async code a thread waits


def test_an_async_function_needs_an_async_client(scripted: Scripted) -> None:
    async def ask() -> str:
        await asyncio.sleep(0)
        return "later"

    async def main() -> None:
        async with AsyncOpenAI(provider=vertex(base_url=scripted.url, token_provider=ask)) as client:
            await client.post("/responses", cast_to=object, body={})

    asyncio.run(main())
    assert bearers(scripted) == ["later"]
    client = OpenAI(provider=vertex(base_url=scripted.url, token_provider=ask))
    with client, pytest.raises(TypeError, match="AsyncOpenAI"):
        client.post("/responses", cast_to=object, body={})


@pytest.mark.parametrize("token", ["", None, "line\nbreak"])
def test_what_is_no_token_is_refused(call: Caller, scripted: Scripted, token: Any) -> None:
    use(call, token_provider=lambda: token)
    with pytest.raises((OpenAIError, TypeError), match="token_provider"):
        call("/responses")
    assert not scripted.requests


def test_an_expiry_may_say_its_zone(call: Caller, scripted: Scripted) -> None:
    class Credentials:
        """Works like those of google-auth, in a zone of its own."""

        token: str | None = None
        expiry: datetime | None = None

        def refresh(self, request: Any) -> None:
            self.token, self.expiry = "x", datetime.now(UTC).astimezone() + timedelta(hours=2)

    use(call, credentials=Credentials())
    call("/responses")
    kept = call.client._credential
    assert 7100 < kept._token.ends_at - time.time() <= 7200
    with pytest.raises(TypeError, match="google-auth"):
        OpenAI(provider=vertex(base_url=scripted.url, credentials="a token"))  # type: ignore[arg-type]


# --- where to --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("global", "aiplatform.googleapis.com"),
        ("us-central1", "us-central1-aiplatform.googleapis.com"),
        ("eu", "eu-aiplatform.googleapis.com"),
    ],
)
def test_places(location: str, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    below = f"v1/projects/p-1/locations/{location}/publishers/openai/v1/"
    with OpenAI(provider=vertex(project="p-1", location=location, token_provider=str)) as client:
        assert str(client.base_url) == f"https://{host}/{below}"
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p-1")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", location)
    with OpenAI(provider=vertex(token_provider=str)) as client:
        assert str(client.base_url) == f"https://{host}/{below}"


@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        ({}, "GOOGLE_CLOUD_PROJECT"),
        ({"project": "p"}, "GOOGLE_CLOUD_LOCATION"),
        ({"project": "p/../q", "location": "global"}, "called"),
        ({"project": ".p", "location": "global"}, "called"),
        ({"project": "p", "location": "evil.example/"}, "called"),
        ({"base_url": "http://us-aiplatform.googleapis.com/v1"}, "https"),
        ({"base_url": "https://u:p@h.example/v1"}, "user name"),
        ({"project": "p", "location": "global", "token_provider": str, "credentials": object()}, "exclude"),
    ],
)
def test_what_is_impossible_is_refused_at_once(arguments: dict[str, Any], match: str) -> None:
    with pytest.raises(OpenAIError, match=match):
        vertex(**arguments)


def test_tokens_are_shown_to_vertex_alone(call: Caller, scripted: Scripted) -> None:
    use(call, token_provider=lambda: "t")
    with pytest.raises(OpenAIError, match="alone"):
        call(f"http://localhost:{scripted.url.rpartition(':')[2]}")
    scripted.answer = lambda request: scripted.json({}, status=308, location="/v1/responses/again")
    with pytest.raises(APIStatusError) as caught:
        call("/responses")
    assert caught.value.status_code == 308
    assert len(scripted.requests) == 1


def test_an_operation_that_is_not_there_is_explained(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({}, status=404)
    use(call, token_provider=lambda: "t")
    with pytest.raises(NotFoundError) as caught:
        call("/chat/completions")
    assert "client.responses" in " ".join(caught.value.__notes__)
    with pytest.raises(NotFoundError) as caught:
        call("/responses/resp_1", method="get")
    assert not getattr(caught.value, "__notes__", [])


def test_secrets_are_not_shown(
    call: Caller, scripted: Scripted, endpoint: Endpoint, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "openai_facade")
    scripted.answer = lambda request: scripted.json({}, status=400)
    use(call, credentials=endpoint.credentials())
    with pytest.raises(APIStatusError) as caught:
        call("/responses")
    client, error = call.client, caught.value
    told = [repr(client), repr(client._provider), repr(client._credential), repr(error), caplog.text]
    told.append(pickle.dumps(error).decode("latin-1"))
    assert all("Bearer t1" not in text and "PRIVATE KEY" not in text for text in told)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)
    without = OpenAI(provider=vertex(base_url=scripted.url))
    assert pickle.loads(pickle.dumps(without)).base_url == without.base_url

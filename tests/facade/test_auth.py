"""Keys that are asked for, keys for administration, identities of workloads."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import AsyncOpenAI, OAuthError, OpenAI, OpenAIError, RetryPolicy
from openai_facade.auth import (
    WorkloadIdentity,
    WorkloadIdentityAuth,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)
from openai_facade.errors import SubjectTokenProviderError

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Received, Scripted

QUICK = RetryPolicy(initial=0.001, maximum=0.001)


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(name, raising=False)


def bearers(scripted: Scripted) -> list[str]:
    return [request.headers["authorization"].removeprefix("Bearer ") for request in scripted.requests]


def test_a_key_function_is_asked_before_every_attempt(scripted: Scripted) -> None:
    keys = iter(["one", "two", "three"])
    answers = iter([scripted.json({}, status=500), scripted.json({}), scripted.json({})])
    scripted.answer = lambda request: next(answers)
    with OpenAI(api_key=lambda: next(keys), base_url=scripted.url, retry=QUICK) as client:
        client.get("/x", cast_to=object)
        client.get("/x", cast_to=object)
    assert bearers(scripted) == ["one", "two", "three"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_async_client_takes_functions_of_both_colours(scripted: Scripted, kind: str) -> None:
    async def fetch() -> str:
        await asyncio.sleep(0)
        return "key"

    async def main() -> None:
        key: Any = fetch if kind == "async" else lambda: "key"
        async with AsyncOpenAI(api_key=key, base_url=scripted.url) as client:
            await client.get("/x", cast_to=object)
            assert await client._refresh_api_key() == "key"

    asyncio.run(main())
    assert bearers(scripted) == ["key"]


def test_an_async_key_function_needs_an_async_client(scripted: Scripted) -> None:
    async def fetch() -> str:
        return "key"

    client = OpenAI(api_key=fetch, base_url=scripted.url)  # type: ignore[arg-type]
    with client, pytest.raises(TypeError, match="AsyncOpenAI"):
        client.get("/x", cast_to=object)


@pytest.mark.parametrize("returned", [None, "", 5])
def test_a_key_function_that_returns_no_key_is_reported(scripted: Scripted, returned: Any) -> None:
    client = OpenAI(api_key=lambda: returned, base_url=scripted.url)
    with client, pytest.raises((OpenAIError, TypeError), match="api_key function"):
        client.get("/x", cast_to=object)
    assert not scripted.requests


def test_administration_has_its_own_key(scripted: Scripted) -> None:
    with OpenAI(api_key="k", admin_api_key="a", base_url=scripted.url) as client:
        client.admin.organization.projects.list()
        client.models.list()
        client.get("/anything", cast_to=object)
    assert bearers(scripted) == ["a", "k", "k"]
    with OpenAI(admin_api_key="a", base_url=scripted.url) as client:
        client.get("/anything", cast_to=object)
        with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
            client.models.list()
    assert bearers(scripted)[-1] == "a"
    with OpenAI(api_key="k", base_url=scripted.url) as client, pytest.raises(OpenAIError, match="OPENAI_ADMIN_KEY"):
        client.admin.organization.projects.list()


# --- workload identity -----------------------------------------------------------------------------------------------


def identity(**changes: Any) -> WorkloadIdentity:
    provider: Any = {"token_type": "jwt", "get_token": lambda: "subject"}
    return {
        "client_id": "c",
        "identity_provider_id": "i",
        "service_account_id": "s",
        "provider": provider,
        **changes,  # type: ignore[typeddict-item]
    }


class Exchange:
    """Hands out numbered tokens where tokens are exchanged, and answers everything else with nothing."""

    def __init__(self, scripted: Scripted, lifetime: float = 3600) -> None:
        self.scripted = scripted
        self.lifetime = lifetime
        self.exchanged: list[Any] = []
        self.refuse: set[str] = set()
        self.delay = 0.0
        scripted.answer = self

    def __call__(self, request: Received) -> Any:
        if request.target.endswith("/token"):
            self.exchanged.append(request.json())
            number = len(self.exchanged)
            payload = {"access_token": f"token-{number}", "expires_in": self.lifetime}
            return [self.delay, *self.scripted.json(payload)]
        refused = request.headers["authorization"].removeprefix("Bearer ") in self.refuse
        return self.scripted.json({}, status=401 if refused else 200)

    def prepare(self, client: OpenAI | AsyncOpenAI) -> None:
        client._workload_identity_auth.token_exchange_url = f"{self.scripted.url}/token"

    @property
    def used(self) -> list[str]:
        calls = [request for request in self.scripted.requests if not request.target.endswith("/token")]
        return [request.headers["authorization"].removeprefix("Bearer ") for request in calls]


def test_a_workload_exchanges_its_token_once(scripted: Scripted) -> None:
    exchange = Exchange(scripted)
    with OpenAI(workload_identity=identity(), base_url=scripted.url) as client:
        exchange.prepare(client)
        client.get("/x", cast_to=object)
        client.get("/x", cast_to=object)
        assert client.auth_headers == {}
    assert exchange.used == ["token-1", "token-1"]
    assert exchange.exchanged == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "client_id": "c",
            "subject_token": "subject",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "identity_provider_id": "i",
            "service_account_id": "s",
        }
    ]


def test_a_refused_token_is_exchanged_anew_once(scripted: Scripted) -> None:
    exchange = Exchange(scripted)
    exchange.refuse = {"token-1"}
    with OpenAI(workload_identity=identity(), base_url=scripted.url, max_retries=0) as client:
        exchange.prepare(client)
        client.get("/x", cast_to=object)
        exchange.refuse = {"token-2", "token-3", "token-4"}
        with pytest.raises(OpenAIError, match="401"):
            client.get("/x", cast_to=object)
    assert exchange.used == ["token-1", "token-2", "token-2", "token-3"]


def test_the_async_client_exchanges_too(scripted: Scripted) -> None:
    exchange = Exchange(scripted)

    async def main() -> None:
        async with AsyncOpenAI(workload_identity=identity(), base_url=scripted.url) as client:
            exchange.prepare(client)
            await client.get("/x", cast_to=object)
            await client.get("/x", cast_to=object)

    asyncio.run(main())
    assert exchange.used == ["token-1", "token-1"]


def test_a_token_is_replaced_before_its_end(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Exchange(scripted, lifetime=3600)
    auth = WorkloadIdentityAuth(workload_identity=identity(), token_exchange_url=f"{scripted.url}/token")
    start = time.monotonic()
    assert auth.get_token() == "token-1"
    monkeypatch.setattr(time, "monotonic", lambda: start + 2390)
    assert auth.get_token() == "token-1"
    monkeypatch.setattr(time, "monotonic", lambda: start + 2410)
    assert auth.get_token() == "token-2"
    assert len(exchange.exchanged) == 2


def test_many_threads_exchange_once(scripted: Scripted) -> None:
    exchange = Exchange(scripted)
    exchange.delay = 0.05
    auth = WorkloadIdentityAuth(workload_identity=identity(), token_exchange_url=f"{scripted.url}/token")
    tokens: list[str] = []
    threads = [threading.Thread(target=lambda: tokens.append(auth.get_token())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tokens == ["token-1"] * 8
    assert len(exchange.exchanged) == 1


def test_a_refused_exchange_is_an_oauth_error(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(
        {"error": "invalid_grant", "error_description": "unknown account"}, status=400
    )
    auth = WorkloadIdentityAuth(workload_identity=identity(), token_exchange_url=f"{scripted.url}/token")
    with pytest.raises(OAuthError, match="unknown account") as caught:
        auth.get_token()
    assert (caught.value.error, caught.value.status_code) == ("invalid_grant", 400)


@pytest.mark.parametrize(
    ("payload", "status"),
    [({}, 200), ({"access_token": "t"}, 200), ([], 200), ({"access_token": "", "expires_in": 1}, 200), ({}, 500)],
)
def test_an_exchange_without_a_token_is_an_error(scripted: Scripted, payload: Any, status: int) -> None:
    scripted.answer = lambda request: scripted.json(payload, status=status)
    auth = WorkloadIdentityAuth(workload_identity=identity(), token_exchange_url=f"{scripted.url}/token")
    with pytest.raises(OpenAIError, match=r"access_token|status 500"):
        auth.get_token()


def test_kubernetes_mounts_a_token(tmp_path: Path) -> None:
    path = tmp_path / "token"
    provider = k8s_service_account_token_provider(path)
    with pytest.raises(SubjectTokenProviderError, match="cannot be read"):
        provider["get_token"]()
    path.write_text("")
    with pytest.raises(SubjectTokenProviderError, match="empty"):
        provider["get_token"]()
    path.write_text("a.b.c\n")
    assert (provider["token_type"], provider["get_token"]()) == ("jwt", "a.b.c")


def test_clouds_have_metadata_services() -> None:
    asked: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if request.url.host == "169.254.169.254":
            return httpx.Response(200, json={"access_token": "azure"})
        return httpx.Response(200, text="google\n")

    with httpx.Client(transport=httpx.MockTransport(handle)) as http_client:
        azure = azure_managed_identity_token_provider(client_id="id", http_client=http_client)
        google = gcp_id_token_provider("aud", http_client=http_client)
        assert (azure["token_type"], azure["get_token"]()) == ("jwt", "azure")
        assert (google["token_type"], google["get_token"]()) == ("id", "google")
    assert asked[0].headers["metadata"] == "true"
    assert dict(asked[0].url.params) == {
        "api-version": "2018-02-01",
        "resource": "https://management.azure.com/",
        "client_id": "id",
    }
    assert asked[1].headers["metadata-flavor"] == "Google"
    assert asked[1].url.params["audience"] == "aud"


@pytest.mark.parametrize("answer", [httpx.Response(404), httpx.Response(200, text="{}"), httpx.Response(200, text="x")])
def test_a_metadata_service_that_has_no_token_is_an_error(answer: httpx.Response) -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda request: answer)) as http_client:
        provider = azure_managed_identity_token_provider(http_client=http_client)
        with pytest.raises(SubjectTokenProviderError, match="Azure"):
            provider["get_token"]()

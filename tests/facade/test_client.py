"""The clients: what they are told, what they send, how they are copied, what they refuse."""

from __future__ import annotations

import asyncio
import copy
import gc
import math
import pickle
import time
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
from openai_facade import APIConnectionError, AsyncOpenAI, OpenAI, OpenAIError, RetryPolicy, not_given, omit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
VARIABLES = (
    "OPENAI_API_KEY",
    "OPENAI_ADMIN_KEY",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "OPENAI_BASE_URL",
    "OPENAI_WEBHOOK_SECRET",
    "OPENAI_CUSTOM_HEADERS",
)


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def sent(scripted: Scripted, client: OpenAI, **options: Any) -> dict[str, str]:
    """The headers of one call."""
    client.post("/x", cast_to=object, body={}, options=options)
    return scripted.requests[-1].headers


# --- being made ------------------------------------------------------------------------------------------------------


@BOTH
def test_the_environment_fills_what_was_not_passed(kind: type[OpenAI], monkeypatch: pytest.MonkeyPatch) -> None:
    values = ("key", "admin", "org", "proj", "http://env/v1", "whsec", "X-One: 1\nX-Two: a:b\nnonsense")
    for name, value in zip(VARIABLES, values, strict=True):
        monkeypatch.setenv(name, value)
    client = kind()
    assert (client.api_key, client.admin_api_key, client.organization) == ("key", "admin", "org")
    assert (client.project, client.webhook_secret, str(client.base_url)) == ("proj", "whsec", "http://env/v1/")
    assert client.default_headers["X-One"] == "1"
    assert client.default_headers["X-Two"] == "a:b"
    passed = kind(api_key="k", organization="o", base_url="http://arg/v2", default_headers={"X-One": "2"})
    assert (passed.api_key, passed.organization, str(passed.base_url)) == ("k", "o", "http://arg/v2/")
    assert passed.default_headers["X-One"] == "2"


@BOTH
@pytest.mark.parametrize("key", [None, ""])
def test_missing_credentials_are_named(kind: type[OpenAI], key: str | None) -> None:
    with pytest.raises(OpenAIError, match=r"api_key.*OPENAI_API_KEY"):
        kind(api_key=key)


def test_credentials_need_not_be_enforced(scripted: Scripted) -> None:
    with OpenAI(_enforce_credentials=False, base_url=scripted.url, max_retries=0) as client:
        with pytest.raises(OpenAIError, match=r"api_key.*OPENAI_API_KEY"):
            sent(scripted, client)
        assert "authorization" not in sent(scripted, client, headers={"Authorization": omit})
        assert sent(scripted, client, headers={"authorization": "Basic x"})["authorization"] == "Basic x"


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"api_key": 5}, TypeError, "api_key must be a str"),
        ({"api_key": "sk-“quoted”"}, OpenAIError, "position 3"),
        ({"api_key": "sk-a\r\nX-Evil: 1"}, OpenAIError, "position 4"),
        ({"base_url": "api.example.com/v1"}, OpenAIError, "https://api.example.com/v1"),
        ({"base_url": "ftp://x/v1"}, OpenAIError, "http"),
        ({"base_url": "http://"}, OpenAIError, "host"),
        ({"base_url": "http://x:port/"}, OpenAIError, "URL"),
        ({"max_retries": None}, TypeError, "math.inf"),
        ({"max_retries": -1}, ValueError, "negative"),
        ({"timeout": "soon"}, TypeError, "timeout"),
        ({"timeout": -1}, ValueError, "negative"),
        ({"deadline": 0}, ValueError, "deadline"),
        ({"stream_idle_timeout": -1}, ValueError, "stream_idle_timeout"),
        ({"http_client": "http"}, TypeError, "httpx.Client"),
        ({"workload_identity": {}}, OpenAIError, "exclude"),
    ],
)
def test_wrong_arguments_are_refused_with_a_hint(arguments: dict[str, Any], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        OpenAI(**{"api_key": "k", **arguments})


def test_a_wrong_key_is_not_shown() -> None:
    with pytest.raises(OpenAIError) as caught:
        OpenAI(api_key="sk-secret-“x”")
    assert "secret" not in str(caught.value)


def test_a_client_of_the_wrong_colour_is_refused() -> None:
    with pytest.raises(TypeError, match="AsyncOpenAI"):
        OpenAI(api_key="k", http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    with httpx.Client() as sync, pytest.raises(TypeError, match="use OpenAI"):
        AsyncOpenAI(api_key="k", http_client=sync)  # type: ignore[arg-type]


def test_a_misspelt_argument_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="api_kee"):
        OpenAI(api_kee="k")  # type: ignore[call-arg]


@BOTH
def test_the_repr_shows_where_but_not_as_whom(kind: type[OpenAI]) -> None:
    shown = repr(kind(api_key="sk-secret", base_url="http://user:pw@host:8000/v1"))
    assert shown == f"<{kind.__name__} http://host:8000/v1>"


def test_the_defaults_are_those_of_the_reference() -> None:
    client = OpenAI(api_key="k")
    assert str(client.base_url) == "https://api.openai.com/v1/"
    assert client.timeout == httpx.Timeout(600, connect=5.0)
    assert client.max_retries == 2 == openai_facade.DEFAULT_MAX_RETRIES
    assert openai_facade.DEFAULT_CONNECTION_LIMITS.max_connections == 1000


@pytest.mark.parametrize("timeout", [5, 2.5, None, httpx.Timeout(3, read=7), (1.0, 2.0, 3.0, 4.0), math.inf])
def test_timeouts_are_taken_in_every_form(timeout: Any, scripted: Scripted) -> None:
    with OpenAI(api_key="k", timeout=timeout, base_url=scripted.url) as client:
        sent(scripted, client)
        assert client.timeout == timeout


def test_making_another_client_costs_nearly_nothing() -> None:
    OpenAI(api_key="k").close()
    before = time.process_time()
    for _ in range(20):
        OpenAI(api_key="k").close()
    assert (time.process_time() - before) / 20 < 0.001


# --- headers and query -----------------------------------------------------------------------------------------------


def test_the_usual_headers(scripted: Scripted, client: OpenAI) -> None:
    headers = sent(scripted, client.with_options(organization="org", project="proj"))
    assert headers["authorization"] == "Bearer k"
    assert headers["accept"] == headers["content-type"] == "application/json"
    assert headers["openai-organization"] == "org"
    assert headers["openai-project"] == "proj"
    assert headers["user-agent"].startswith("openai-facade/")
    assert headers["x-stainless-lang"] == "python"
    assert headers["x-stainless-read-timeout"] == "600"
    assert headers["host"] == scripted.url.split("/")[2]


def test_headers_of_client_and_call_override_each_other_in_any_case(scripted: Scripted, client: OpenAI) -> None:
    told = client.with_options(default_headers={"user-agent": "me", "X-Mine": "1", "X-Stainless-Lang": omit})
    headers = sent(scripted, told)
    assert (headers["user-agent"], headers["x-mine"]) == ("me", "1")
    assert "x-stainless-lang" not in headers
    headers = sent(scripted, told, headers={"x-MINE": "2", "User-Agent": omit})
    assert headers["x-mine"] == "2"
    assert "user-agent" not in headers
    assert sent(scripted, told)["x-mine"] == "1"


def test_a_host_of_the_users_choice_is_sent(scripted: Scripted, client: OpenAI) -> None:
    sent(scripted, client)
    assert sent(scripted, client, headers={"Host": "behind.example"})["host"] == "behind.example"
    assert sent(scripted, client, headers={"Accept-Encoding": "identity"})["accept-encoding"] == "identity"


def test_a_changed_key_is_used_at_once(scripted: Scripted, client: OpenAI) -> None:
    sent(scripted, client)
    client.api_key = "new"
    client.organization = "org"
    assert sent(scripted, client)["authorization"] == "Bearer new"
    assert scripted.requests[-1].headers["openai-organization"] == "org"


@pytest.mark.parametrize("name", ["X-A\r\nX-B", "X A", "X:A", "", "X-ä"])
def test_header_names_that_break_the_line_are_refused(scripted: Scripted, client: OpenAI, name: str) -> None:
    with pytest.raises(ValueError, match="header"):
        sent(scripted, client, headers={name: "1"})
    assert not scripted.requests


@pytest.mark.parametrize("value", ["a\r\nX-B: 1", "a\nb", "a\0b", "ä€"])
def test_header_values_that_break_the_line_are_refused(scripted: Scripted, client: OpenAI, value: str) -> None:
    with pytest.raises(ValueError, match="X-A"):
        sent(scripted, client, headers={"X-A": value})
    with pytest.raises(ValueError, match="X-A"):
        sent(scripted, client.with_options(default_headers={"X-A": value}))
    assert not scripted.requests


def test_queries_of_client_and_call_are_joined(scripted: Scripted, client: OpenAI) -> None:
    told = client.with_options(default_query={"a": "1", "b": "2"})
    told.get("/x?z=0", cast_to=object, options={"params": {"b": "3", "c": [1, 2]}})
    assert scripted.requests[-1].target == "/v1/x?z=0&a=1&b=3&c[]=1&c[]=2".replace("[]", "%5B%5D")


def test_the_base_url_may_have_a_query_and_another_path(scripted: Scripted, client: OpenAI) -> None:
    client.base_url = f"{scripted.url}/deep/?code=1"
    client.get("/x", cast_to=object)
    assert scripted.requests[-1].target == "/v1/deep/x?code=1"
    assert str(client.base_url) == f"{scripted.url}/deep/?code=1"


def test_a_subclass_may_work_its_headers_out_anew_every_time(scripted: Scripted) -> None:
    class Counting(OpenAI):
        count = 0

        @property
        def auth_headers(self) -> dict[str, str]:
            self.count += 1
            return {"Authorization": f"Bearer {self.count}"}

    with Counting(api_key="k", base_url=scripted.url) as client:
        assert [sent(scripted, client)["authorization"] for _ in range(2)] == ["Bearer 1", "Bearer 2"]


def test_a_subclass_may_say_who_is_calling_under_another_name(scripted: Scripted) -> None:
    class Gateway(OpenAI):
        @property
        def auth_headers(self) -> dict[str, str]:
            return {"X-Gateway-Key": self.api_key}

    with Gateway(api_key="k", base_url=scripted.url) as client:
        headers = sent(scripted, client)
    assert headers["x-gateway-key"] == "k"
    assert "authorization" not in headers


# --- copies ----------------------------------------------------------------------------------------------------------


@BOTH
def test_a_copy_keeps_everything_but_what_was_changed(kind: type[OpenAI]) -> None:
    client = kind(
        api_key="k",
        admin_api_key="a",
        organization="o",
        project="p",
        webhook_secret="w",
        websocket_base_url="ws://x",
        base_url="http://x/v1",
        timeout=3,
        max_retries=7,
        deadline=9,
        stream_idle_timeout=8,
        default_headers={"A": "1"},
        default_query={"q": "1"},
        _strict_response_validation=True,
    )
    twin = client.copy(timeout=None, default_headers={"B": "2"}, set_default_query={"r": "2"})
    assert twin._arguments() == {
        **client._arguments(),
        "timeout": None,
        "default_headers": {"A": "1", "B": "2"},
        "default_query": {"r": "2"},
    }
    assert twin._transport is client._transport
    assert client.copy(set_default_headers={}).default_headers.get("A") is None
    assert client.copy(max_retries=0, timeout=not_given).max_retries == 0
    assert client.with_options(retry=RetryPolicy(5)).max_retries == 5
    assert client.with_options(retry=RetryPolicy(5), max_retries=1).max_retries == 1
    with pytest.raises(ValueError, match="exclude"):
        client.copy(default_headers={}, set_default_headers={})


def test_a_copy_shares_the_connections(scripted: Scripted, client: OpenAI) -> None:
    sent(scripted, client.with_options(timeout=9))
    sent(scripted, client)
    assert scripted.connections == 1


def test_a_subclass_with_the_constructor_of_the_reference_can_be_copied() -> None:
    class Mine(OpenAI):
        def __init__(self, *, api_key: str, tenant: str = "t", **kwargs: Any) -> None:
            super().__init__(api_key=api_key, **kwargs)
            self.tenant = tenant

    assert Mine(api_key="k").copy(_extra_kwargs={"tenant": "u"}, timeout=3).tenant == "u"


@BOTH
def test_clients_survive_pickling_and_copying(kind: type[OpenAI], scripted: Scripted) -> None:
    client = kind(
        api_key="k", base_url=scripted.url, timeout=httpx.Timeout(3), retry=RetryPolicy(1), default_query={"a": 1}
    )
    client.chat  # noqa: B018 - a cached resource must not be in the way
    for twin in (pickle.loads(pickle.dumps(client)), copy.deepcopy(client)):
        assert twin._arguments() == client._arguments()


def test_a_pickled_client_works(scripted: Scripted, client: OpenAI) -> None:
    sent(scripted, client)
    with pickle.loads(pickle.dumps(client)) as twin:
        assert sent(scripted, twin)["authorization"] == "Bearer k"


def test_a_client_on_somebody_elses_connections_is_not_pickled() -> None:
    with httpx.Client() as shared, pytest.raises(TypeError, match="http_client"):
        pickle.dumps(OpenAI(api_key="k", http_client=shared))


def test_with_options_leaves_nothing_behind(client: OpenAI) -> None:
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(2000):
        client.with_options(timeout=3)
    gc.collect()
    assert len(gc.get_objects()) - before < 500


@pytest.mark.parametrize("host", ["...", "a..b", "a" * 64 + ".example"])
def test_a_host_that_cannot_be_is_a_connection_error(host: str) -> None:
    """The reference documents make a client for `https://...`; only a call finds out that there is no such host."""
    with OpenAI(api_key="k", base_url=f"http://{host}/v1", max_retries=0) as client, pytest.raises(APIConnectionError):
        client.models.list()

    async def ask() -> None:
        async with AsyncOpenAI(api_key="k", base_url=f"http://{host}/v1", max_retries=0) as twin:
            await twin.models.list()

    with pytest.raises(APIConnectionError):
        asyncio.run(ask())

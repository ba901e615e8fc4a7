"""`azure_credential=`: tokens of a credential object are kept, replaced in time, fetched once and never shown."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncAzureOpenAI, AuthenticationError, AzureOpenAI, OpenAIError
from openai_facade.providers.azure.credentials import DEFAULT_SCOPE, CredentialTokens

from .azure_sources import Awaited, Blocking, Info, Source, Token

if TYPE_CHECKING:
    from .conftest import Scripted

VERSION = "2024-10-21"


def options(scripted: Scripted, credential: Any, **more: Any) -> dict[str, Any]:
    endpoint = scripted.url.removesuffix("/v1")
    named = {"azure_endpoint": endpoint, "api_version": VERSION, "max_retries": 0, **more}
    return {"azure_credential": credential, **named}


def tokens(scripted: Scripted) -> list[str]:
    assert not any("api-key" in request.headers for request in scripted.requests)
    return [request.headers["authorization"].removeprefix("Bearer ") for request in scripted.requests]


def test_a_token_is_kept(scripted: Scripted) -> None:
    source = Blocking()
    with AzureOpenAI(**options(scripted, source)) as client:
        for _ in range(3):
            client.models.list()
        client.with_options(timeout=3).models.list()
        client.copy().copy(max_retries=1).models.list()
        copy.deepcopy(client).models.list()
    assert tokens(scripted) == ["secret-1"] * 6
    assert source.asked == [(DEFAULT_SCOPE,)]


def test_another_scope(scripted: Scripted) -> None:
    source = Blocking()
    with AzureOpenAI(**options(scripted, source, azure_scope="https://ai.azure.com/.default")) as client:
        client.models.list()
        client.with_options(timeout=3).models.list()
        client.with_options(azure_scope="other").models.list()
        client.models.list()
    assert source.asked == [("https://ai.azure.com/.default",), ("other",)]


@pytest.mark.parametrize("lifetime", [1.0, 200.0, 3600.0])
def test_a_token_is_replaced_shortly_before_its_end(
    scripted: Scripted, lifetime: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Blocking(lifetime)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now)
    with AzureOpenAI(**options(scripted, source)) as client:
        client.models.list()
        now += max(lifetime - 300, lifetime / 2) - 0.01
        client.models.list()
        now += 0.02
        client.models.list()
    assert tokens(scripted) == ["secret-1", "secret-1", "secret-2"]


def test_the_credential_may_say_when_to_ask_again(scripted: Scripted) -> None:
    class Newer(Source):
        def get_token_info(self, *scopes: str, options: Any = None) -> Info:
            self._begin(scopes)
            token = self._end()
            return Info(*token, refresh_on=time.time() - 1)

    source = Newer()
    with AzureOpenAI(**options(scripted, source)) as client:
        client.models.list()
        client.models.list()
    assert tokens(scripted) == ["secret-1", "secret-2"]


@pytest.mark.parametrize("lifetime", [0, -5])
def test_a_token_that_has_ended_is_used_once_and_not_kept(scripted: Scripted, lifetime: float) -> None:
    with AzureOpenAI(**options(scripted, Blocking(lifetime))) as client:
        client.models.list()
        client.models.list()
    assert tokens(scripted) == ["secret-1", "secret-2"]


def test_a_token_that_cannot_be_replaced_is_used_to_its_end(
    scripted: Scripted, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    source = Blocking(1000)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now)
    with AzureOpenAI(**options(scripted, source)) as client:
        client.models.list()
        source.fails = RuntimeError("authority down")
        now += 800
        client.models.list()
        client.models.list()
        assert len(source.asked) == 2  # not tried again at once
        now += 31
        client.models.list()
        assert len(source.asked) == 3
        now += 200
        with pytest.raises(OpenAIError, match="authority down") as caught:
            client.models.list()
    assert caught.value.__cause__ is source.fails
    assert tokens(scripted) == ["secret-1"] * 4
    assert "could not be replaced" in caplog.text


def test_a_refused_token_is_asked_for_anew_once(scripted: Scripted) -> None:
    source = Blocking()
    refused = {"error": {"code": "401", "message": "Token has ended."}}

    def answer(request: Any) -> Any:
        good = request.headers["authorization"] == "Bearer secret-2"
        return scripted.json({"data": []}) if good else scripted.json(refused, 401)

    scripted.answer = answer
    with AzureOpenAI(**options(scripted, source)) as client:
        client.models.list()
        assert tokens(scripted) == ["secret-1", "secret-2"]
        client.models.list()
        scripted.answer = lambda request: scripted.json(refused, 401)
        with pytest.raises(AuthenticationError, match="Token has ended"):
            client.models.list()
    assert tokens(scripted) == ["secret-1", "secret-2", "secret-2", "secret-2", "secret-3"]


def test_a_token_is_replaced_between_attempts(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now)

    def answer(request: Any) -> Any:
        nonlocal now
        now += 4000
        return scripted.json({}, 503, retry_after_ms="1") if len(scripted.requests) < 3 else scripted.json({})

    scripted.answer = answer
    with AzureOpenAI(**options(scripted, Blocking(), max_retries=2)) as client:
        client.models.list()
    assert tokens(scripted) == ["secret-1", "secret-2", "secret-3"]


def test_many_threads_fetch_one_token(scripted: Scripted) -> None:
    source = Blocking(takes=0.1)
    with AzureOpenAI(**options(scripted, source)) as client, ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda _: client.models.list(), range(12)))
    assert len(source.asked) == 1
    assert set(tokens(scripted)) == {"secret-1"}


def test_many_refusals_of_one_token_fetch_one_new_one(scripted: Scripted) -> None:
    source = Blocking(takes=0.05)
    together = threading.Barrier(8, timeout=10)

    def answer(request: Any) -> Any:
        if request.headers["authorization"] == "Bearer secret-1":
            together.wait()
            return scripted.json({}, 401)
        return scripted.json({})

    scripted.answer = answer
    with AzureOpenAI(**options(scripted, source)) as client, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: client.models.list(), range(8)))
    assert sorted(tokens(scripted)) == ["secret-1"] * 8 + ["secret-2"] * 8


@pytest.mark.parametrize("kind", [Blocking, Awaited])
def test_an_async_client_asks_once_and_its_loop_goes_on(scripted: Scripted, kind: type[Source]) -> None:
    source = kind(takes=0.2)

    async def main() -> int:
        ticks = 0
        async with AsyncAzureOpenAI(**options(scripted, source)) as client:
            calls = asyncio.gather(*(client.models.list() for _ in range(20)))
            while not calls.done():
                await asyncio.sleep(0.01)
                ticks += 1
            await calls
            assert await client._get_azure_ad_token() == "secret-1"
            await client.with_options(timeout=3).models.list()
        return ticks

    assert asyncio.run(main()) > 8
    assert (len(source.asked), source.at_once) == (1, 1)
    assert set(tokens(scripted)) == {"secret-1"}
    assert (source.threads[0] is threading.main_thread()) is (kind is Awaited)


@pytest.mark.parametrize("kind", [Blocking, Awaited])
def test_whoever_fetches_may_be_cancelled(scripted: Scripted, kind: type[Source]) -> None:
    source = kind(takes=0.1)

    async def main() -> None:
        async with AsyncAzureOpenAI(**options(scripted, source)) as client:
            first, second = (asyncio.create_task(client.get("/x", cast_to=object)) for _ in range(2))
            await asyncio.sleep(0.03)
            first.cancel()
            await second
            assert first.cancelled()

    asyncio.run(main())
    assert source.at_once == (1 if kind is Blocking else 2)  # the cancelled coroutine never came to its end
    assert len(tokens(scripted)) == 1


def test_one_async_client_on_several_loops(scripted: Scripted) -> None:
    source = Blocking()
    client = AsyncAzureOpenAI(**options(scripted, source))

    async def call() -> None:
        await client.models.list()

    for _ in range(3):
        asyncio.run(call())
        client._credential.refresh()  # type: ignore[union-attr]
    assert len(source.asked) == 3
    asyncio.run(client.close())


def test_a_token_is_fetched_off_trios_loop_too(scripted: Scripted) -> None:
    trio = pytest.importorskip("trio", reason="trio is not installed")
    source = Blocking(takes=0.05)

    async def main() -> None:
        tokens = CredentialTokens(source, DEFAULT_SCOPE, asynchronous=True)
        found: list[str] = []

        async def ask() -> None:
            found.append(await tokens.token())

        async with trio.open_nursery() as nursery:
            for _ in range(5):
                nursery.start_soon(ask)
        assert found == ["secret-1"] * 5

    trio.run(main)
    assert source.threads[0] is not threading.main_thread()


def test_no_token_is_shown(scripted: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    class Plain:
        def get_token(self, *scopes: str) -> Token:
            return Token("secret-token", time.time() + 3600)

    credential = Plain()
    with AzureOpenAI(**options(scripted, credential)) as client, caplog.at_level(logging.DEBUG):
        client.models.list()
        shown = [repr(client), repr(client._credential), repr(vars(client)), client.api_key, caplog.text]
    assert tokens(scripted) == ["secret-token"]
    assert not any("secret-token" in text for text in shown)


class Portable:
    """A credential that can be pickled."""

    asked = 0

    def get_token(self, *scopes: str) -> Token:
        Portable.asked += 1
        return Token("secret-token", time.time() + 3600)


def test_a_pickle_has_the_credential_but_no_token(scripted: Scripted) -> None:
    with AzureOpenAI(**options(scripted, Portable(), azure_scope="s")) as client:
        client.models.list()
        for pickled in (pickle.dumps(client), pickle.dumps(client._credential)):
            assert b"secret-token" not in pickled
        twin = pickle.loads(pickle.dumps(client))
        twin.models.list()
        assert (twin._azure_scope, twin.base_url) == ("s", client.base_url)
        assert pickle.loads(pickle.dumps(client._credential)).token() == "secret-token"
        twin.close()
    assert Portable.asked == 3


def test_another_credential_takes_the_place_of_the_old(scripted: Scripted) -> None:
    with AzureOpenAI(**options(scripted, Blocking())) as client:
        client.with_options(api_key="key").models.list()
        client.with_options(azure_ad_token="fixed").models.list()
        client.with_options(azure_credential=Blocking()).models.list()
        client.with_options(api_key="key").with_options(azure_credential=Blocking()).models.list()
    heads = [(request.headers.get("authorization"), request.headers.get("api-key")) for request in scripted.requests]
    assert heads == [(None, "key"), ("Bearer fixed", None), ("Bearer secret-1", None), ("Bearer secret-1", None)]


@pytest.mark.parametrize("other", [{"api_key": "k"}, {"azure_ad_token": "t"}, {"azure_ad_token_provider": str}])
def test_two_kinds_of_credential_are_refused(scripted: Scripted, other: dict[str, Any]) -> None:
    with pytest.raises(OpenAIError, match=f"azure_credential excludes .*{next(iter(other))}"):
        AzureOpenAI(**options(scripted, Blocking(), **other))


def test_a_credential_counts_more_than_the_environment(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "env-token")
    with AzureOpenAI(**options(scripted, Blocking())) as client:
        client.models.list()
    with AzureOpenAI(**options(scripted, None, azure_ad_token_provider=lambda: "provided")) as client:
        client.models.list()
    assert tokens(scripted) == ["secret-1", "provided"]


class Key:
    """What azure.core calls AzureKeyCredential."""

    key = "k"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (object(), "object with get_token"),
        ("token", "azure_ad_token"),
        (lambda: "token", "azure_ad_token_provider"),
        (Key(), "pass its key as api_key"),
        (Blocking, r"did you mean Blocking\(\)"),
        (Awaited(), r"\(Awaited\): pass it to AsyncAzureOpenAI"),
    ],
)
def test_what_is_no_credential_is_refused_with_a_hint(scripted: Scripted, value: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        AzureOpenAI(**options(scripted, value))


def test_a_disguised_coroutine_is_refused_by_a_sync_client(scripted: Scripted) -> None:
    class Disguised:
        def get_token(self, *scopes: str) -> Any:
            return Awaited().get_token(*scopes)

    with AzureOpenAI(**options(scripted, Disguised())) as client, pytest.raises(TypeError, match="AsyncAzureOpenAI"):
        client.models.list()


@pytest.mark.parametrize("text", ["", "broken\ntoken", None])
def test_a_token_that_cannot_be_sent_is_refused_without_showing_it(scripted: Scripted, text: Any) -> None:
    class Odd:
        def get_token(self, *scopes: str) -> Token:
            return Token(text, time.time() + 3600)

    with (
        AzureOpenAI(**options(scripted, Odd())) as client,
        pytest.raises((OpenAIError, TypeError), match="azure_credential") as caught,
    ):
        client.models.list()
    assert "broken" not in str(caught.value)
    assert not scripted.requests


def test_realtime_takes_tokens_of_a_credential(scripted: Scripted) -> None:
    with AzureOpenAI(**options(scripted, Blocking())) as client:
        _, headers = client._configure_realtime("m", {})
        assert client._refresh_api_key() == client.api_key
    assert headers == {"Authorization": "Bearer secret-1"}

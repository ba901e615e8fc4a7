"""Small things that programs rely on: headers left out, redirects not followed, what is shown, errors that tell."""

from __future__ import annotations

import asyncio
import os
import pickle
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
import websockets
from openai_facade import APIStatusError, AsyncOpenAI, AuthenticationError, NotFoundError, Omit, OpenAI, omit
from openai_facade.client import module_client
from openai_facade.client.request_options import FinalRequestOptions

from .structured import USER, Answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted

NAME = "x-stainless-retry-count"


# --- the header that counts attempts ----------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", ["direct", "httpx"])
@pytest.mark.parametrize(
    ("headers", "sent"), [({NAME: omit}, None), ({NAME.title(): Omit()}, None), ({NAME.title(): "7"}, "7"), ({}, "0")]
)
@pytest.mark.parametrize("level", ["call", "client", "method"])
def test_the_count_of_attempts_can_be_left_out_or_set(
    call: Caller, scripted: Scripted, headers: dict[str, Any], sent: str | None, level: str, transport: str
) -> None:
    call.options(transport=transport, **({"default_headers": headers} if level == "client" else {}))
    if level == "method":
        call.run(call.client.models.retrieve("m", extra_headers=headers))
    else:
        call(options={"headers": headers} if level == "call" else {})
    assert scripted.requests[0].headers.get(NAME) == sent


def test_it_stays_out_where_a_redirect_leads(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: (
        scripted.json({}) if request.target.endswith("y") else scripted.json({}, status=307, location="/v1/y")
    )
    call(options={"headers": {NAME: omit}})
    assert [request.headers.get(NAME) for request in scripted.requests] == [None, None]


# --- redirects --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", ["direct", "httpx"])
@pytest.mark.parametrize("method", ["get", "post", "request"])
def test_a_request_can_be_told_not_to_follow(call: Caller, scripted: Scripted, method: str, transport: str) -> None:
    scripted.answer = lambda request: scripted.json({}, status=302, location="/v1/y")
    call.options(transport=transport)
    if method == "request":
        options = FinalRequestOptions(method="get", url="/x", follow_redirects=False)
        making = partial(call.client.request, httpx.Response, options)
    else:
        more = {"body": {}} if method == "post" else {}
        options = {"follow_redirects": False}  # type: ignore[assignment]
        making = partial(getattr(call.client, method), "/x", cast_to=httpx.Response, options=options, **more)
    with pytest.raises(APIStatusError) as caught:
        call.run(making())
    assert caught.value.status_code == 302
    assert caught.value.response.headers["location"] == "/v1/y"
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("follows", [True, False])
def test_what_a_request_is_told_goes_before_what_the_client_does(
    call: Caller, scripted: Scripted, follows: bool
) -> None:
    scripted.answer = lambda request: (
        scripted.json({"a": 1}) if request.target.endswith("y") else scripted.json({}, status=302, location="/v1/y")
    )
    kind = httpx.AsyncClient if call.asynchronous else httpx.Client
    call.options(http_client=kind(follow_redirects=not follows))
    if follows:
        assert call(options={"follow_redirects": True}) == {"a": 1}
    else:
        with pytest.raises(APIStatusError):
            call(options={"follow_redirects": False})


# --- what is shown ----------------------------------------------------------------------------------------------------


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in [name for name in os.environ if "OPENAI" in name]:
        monkeypatch.delenv(name)
    for name in ("api_type", "api_key", "base_url", "azure_endpoint", "api_version"):
        monkeypatch.setattr(openai_facade, name, None)
    module_client.reset()
    yield openai_facade
    module_client.reset()


def test_the_guessed_kind_of_service_is_shown(package: Any) -> None:
    package.api_key = "k"
    assert package.api_type is None
    first = module_client.client()
    assert package.api_type == "openai"
    assert type(first) is OpenAI
    assert module_client.client() is first  # showing it is no change of a setting
    package.azure_endpoint, package.api_version = "https://mine.openai.azure.com", "v"
    assert type(module_client.client()) is openai_facade.AzureOpenAI  # a guess does not stand in the way of another
    assert package.api_type == "azure"
    package.api_type = "openai"
    assert type(module_client.client()) is OpenAI
    assert package.api_type == "openai"


def test_a_named_kind_of_service_stays(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_TYPE", "azure")
    package.api_key, package.azure_endpoint, package.api_version = "k", "https://mine.openai.azure.com", "v"
    module_client.client()
    assert package.api_type == "azure"


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_a_base_url_compares_equal_however_it_was_given(kind: Any) -> None:
    url = httpx.URL("http://localhost:5000/custom/path/")
    for client in (kind(api_key="k", base_url=url), kind(api_key="k").with_options(base_url=url)):
        assert client.base_url == url
        assert client.base_url == "http://localhost:5000/custom/path/"
        assert client.copy().base_url == url
    client = kind(api_key="k")
    client.base_url = url
    assert client.base_url == url


def test_a_key_that_was_asked_for_is_shown_and_can_be_replaced(call: Caller, scripted: Scripted) -> None:
    call.options(api_key=lambda: "asked")
    client = call.client
    assert client.api_key == ""
    call.run(client.models.retrieve("m"))
    assert client.api_key == "asked"
    other = client.with_options(api_key="other")
    assert other.api_key == "other"
    call.run(other.models.retrieve("m"))
    again = client.with_options(timeout=3)
    call.run(again.models.retrieve("m"))
    sent = [request.headers["authorization"] for request in scripted.requests]
    assert sent == ["Bearer asked", "Bearer other", "Bearer asked"]
    call.run(other.close()) if call.asynchronous else other.close()
    call.run(again.close()) if call.asynchronous else again.close()


# --- errors -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(("status", "kind"), [(401, AuthenticationError), (404, NotFoundError)])
def test_a_refused_connection_is_an_error_of_websockets_too(
    scripted: Scripted, colour: str, status: int, kind: type[APIStatusError]
) -> None:
    scripted.answer = lambda request: scripted.json({"error": {"message": "wrong key", "code": "c"}}, status=status)
    options: dict[str, Any] = {"api_key": "bad", "base_url": scripted.url, "max_retries": 0}

    async def main() -> None:
        async with AsyncOpenAI(**options) as client, client.realtime.connect(model="m"):
            pass

    def connect() -> None:
        if colour == "async":
            asyncio.run(main())
        with OpenAI(**options) as client, client.realtime.connect(model="m"):
            pass

    with pytest.raises(websockets.InvalidStatus) as caught:
        connect()
    error: Any = caught.value
    assert isinstance(error, kind)
    assert type(error).__name__ == kind.__name__
    assert (error.status_code, error.response.status_code, error.code) == (status, status, "c")
    assert "wrong key" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert str(again) == str(error)


@dataclass
class Data:
    a: int


@pytest.mark.parametrize("given", [Answer, Data, dict])
def test_a_class_given_to_create_names_parse(call: Caller, given: Any) -> None:
    client = call.client
    with pytest.raises(TypeError, match=r"chat\.completions\.parse\(\)"):
        call.run(client.chat.completions.create(model="m", messages=USER, response_format=given))
    with pytest.raises(TypeError, match=r"responses\.parse\(\)"):
        call.run(client.responses.create(model="m", input="x", text={"format": given}))


def test_a_run_of_an_evaluation_is_cancelled_where_the_api_says(call: Caller, scripted: Scripted) -> None:
    call.run(call.client.evals.runs.cancel("r", eval_id="e"))
    assert (scripted.requests[0].method, scripted.requests[0].target) == ("POST", "/v1/evals/e/runs/r/cancel")

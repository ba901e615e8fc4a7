"""Who wraps or overrides `post`, `get` … or `request` of a client is called for the calls of its resources as well."""

from __future__ import annotations

import asyncio
import functools
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai_facade.client.async_verbs import AsyncVerbs
from openai_facade.client.overridden import goes_its_own_way
from openai_facade.client.verbs import Verbs
from openai_facade.types.chat import ChatCompletion, ChatCompletionChunk
from openai_runtime.answer.response import LegacyAPIResponse

from .structured import USER, chunk, completion, streamed

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Scripted

ASK: dict[str, Any] = {"model": "m", "messages": USER}


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Ways:
    """The same program in both colours: a class of clients, and what is done with one."""

    def __init__(self, colour: str, scripted: Scripted) -> None:
        self.asynchronous = colour == "async"
        self.client: Any = AsyncOpenAI if self.asynchronous else OpenAI
        self.verbs: Any = AsyncVerbs if self.asynchronous else Verbs
        self.stream: Any = AsyncStream if self.asynchronous else Stream
        self.options = {"api_key": "k", "base_url": scripted.url, "max_retries": 0}

    def run(self, cls: Any, call: Callable[[Any], Any], prepare: Callable[[Any], None] | None = None) -> Any:
        """Make a call with a new client; streams and pages are read to their end."""
        if not self.asynchronous:
            with cls(**self.options) as client:
                if prepare:
                    prepare(client)
                result = call(client)
                return list(result) if isinstance(result, Stream) or hasattr(result, "iter_pages") else result

        async def main() -> Any:
            async with cls(**self.options) as client:
                if prepare:
                    prepare(client)
                result = call(client)
                if not hasattr(result, "__aiter__"):
                    result = await result
                return [one async for one in result] if hasattr(result, "__aiter__") else result

        return asyncio.run(main())


@pytest.fixture
def ways(colour: str, scripted: Scripted) -> Ways:
    scripted.answer = lambda request: scripted.json(completion(content="hi"))
    return Ways(colour, scripted)


def noting(method: Any, seen: list[Any]) -> Any:
    """A wrapper as instrumentors write it; it copies all marks of what it wraps."""

    @functools.wraps(method)
    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append((args, kwargs))
        return method(self, *args, **kwargs)

    return wrapper


def create(client: Any) -> Any:
    return client.chat.completions.create(**ASK)


def test_nobody_pays_who_replaces_nothing(ways: Ways) -> None:
    class Mine(ways.client):  # type: ignore[name-defined, misc]
        def more(self) -> None:
            """Nothing that concerns requests."""

    client = Mine(**ways.options)
    assert not any(goes_its_own_way(client, verb) for verb in ("POST", "GET", "DELETE", "PUT", "PATCH"))


def test_a_wrapped_post_is_called_with_what_is_sent(
    ways: Ways, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wrapped on the base class, as tracers do: clients that were made before are seen, too."""
    seen: list[Any] = []

    def call(client: Any) -> Any:
        monkeypatch.setattr(ways.verbs, "post", noting(ways.verbs.post, seen))
        return client.chat.completions.create(**ASK, extra_headers={"X-Own": "1"}, extra_query={"a": 1}, timeout=7)

    answer = ways.run(ways.client, call)
    assert type(answer) is ChatCompletion
    (((path,), given),) = seen
    assert path == "/chat/completions?a=1"
    assert given["cast_to"] is ChatCompletion
    assert given["body"] == {"messages": USER, "model": "m"}
    assert given["options"]["headers"] == {"X-Own": "1"}
    assert given["options"]["timeout"] == 7
    (sent,) = scripted.requests
    assert (sent.target, sent.headers["x-own"]) == ("/v1/chat/completions?a=1", "1")
    assert sent.json() == {"messages": USER, "model": "m"}


@pytest.mark.parametrize("place", ["class", "base", "client", "subclass"])
def test_a_wrapped_request_is_called_wherever_it_was_put(
    place: str, ways: Ways, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []
    cls, prepare = ways.client, None
    if place in ("class", "base"):
        target = ways.client if place == "class" else ways.verbs
        monkeypatch.setattr(target, "request", noting(target.request, seen))
    elif place == "subclass":
        cls = type("Mine", (ways.client,), {"request": noting(ways.client.request, seen)})
    else:

        def prepare(client: Any) -> None:
            whole = client.request
            client.request = lambda *args, **kwargs: (seen.append((args, kwargs)), whole(*args, **kwargs))[1]

    answer = ways.run(cls, create, prepare)
    assert answer.choices[0].message.content == "hi"
    ((args, kwargs),) = seen
    cast_to, options = args[-2:] if place != "client" else args
    assert cast_to is ChatCompletion
    assert (options.method, options.url, options.json_data) == (
        "post",
        "/chat/completions",
        {"messages": USER, "model": "m"},
    )
    assert kwargs == {"stream": False, "stream_cls": None}


CALLS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "get": (lambda client: client.models.retrieve("m"), "GET /v1/models/m"),
    "list": (lambda client: client.models.list(), "GET /v1/models"),
    "delete": (lambda client: client.models.delete("m"), "DELETE /v1/models/m"),
    "form": (lambda client: client.files.create(file=("a.txt", b"abc"), purpose="assistants"), "POST /v1/files"),
    "binary": (lambda client: client.files.content("f"), "GET /v1/files/f/content"),
    "raw": (lambda client: client.models.with_raw_response.retrieve("m"), "GET /v1/models/m"),
    "by hand": (lambda client: client.post("/x", cast_to=object, body={"a": 1}), "POST /v1/x"),
    "its own header": (lambda client: client.beta.assistants.retrieve("a"), "GET /v1/assistants/a"),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.filterwarnings("ignore:.* is deprecated by the API:DeprecationWarning")
def test_the_same_is_sent_and_handed_out_with_and_without_a_wrapper(name: str, ways: Ways, scripted: Scripted) -> None:
    call, expected = CALLS[name]
    scripted.answer = lambda request: scripted.json({"id": "m", "object": "list", "data": [{"id": "x"}]})
    plain = ways.run(ways.client, call)
    seen: list[Any] = []
    wrapped = ways.run(type("Mine", (ways.client,), {"request": noting(ways.client.request, seen)}), call)
    before, after = scripted.requests
    assert len(seen) == 1
    assert f"{after.method} {after.target}" == f"{before.method} {before.target}" == expected
    varies = {"user-agent", "content-type"} if name == "form" else {"user-agent"}
    assert {k: v for k, v in after.headers.items() if k not in varies} == {
        k: v for k, v in before.headers.items() if k not in varies
    }
    assert len(after.body) == len(before.body)
    assert type(wrapped) is type(plain)
    if isinstance(plain, LegacyAPIResponse):
        assert wrapped.parse() == plain.parse()
    elif hasattr(plain, "content"):
        assert wrapped.content == plain.content
    else:
        assert wrapped == plain


def test_a_stream_is_a_stream_and_may_be_of_a_class_of_its_own(ways: Ways, scripted: Scripted) -> None:
    """logfire has the stream made as a subclass whose `__stream__` sees the events pass."""
    scripted.answer = lambda request: streamed(scripted, chunk(content="a"), chunk("stop", content="b"), done=True)
    seen: list[Any] = []

    class Watching(Stream[ChatCompletionChunk]):
        def __stream__(self) -> Any:
            for event in super().__stream__():
                seen.append(event)
                yield event

    class AsyncWatching(AsyncStream[ChatCompletionChunk]):
        async def __stream__(self) -> Any:
            async for event in super().__stream__():
                seen.append(event)
                yield event

    def request(self: Any, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        assert stream
        assert stream_cls == ways.stream[ChatCompletionChunk]
        mine = AsyncWatching if ways.asynchronous else Watching
        return ways.client.request(self, cast_to, options, stream=stream, stream_cls=mine)

    cls = type("Mine", (ways.client,), {"request": request})
    events = ways.run(cls, lambda client: client.chat.completions.create(stream=True, **ASK))
    assert [event.choices[0].delta.content for event in events] == ["a", "b"]
    assert seen == events
    assert {type(event) for event in events} == {ChatCompletionChunk}


def test_what_a_wrapper_changes_is_sent(ways: Ways, scripted: Scripted) -> None:
    def request(self: Any, cast_to: Any, options: Any, **kwargs: Any) -> Any:
        options.headers = {**options.headers, "X-Trace": "1"}
        options.json_data = {**options.json_data, "model": "other"}
        return ways.client.request(self, cast_to, options, **kwargs)

    def headers_only(self: Any, cast_to: Any, options: Any, **kwargs: Any) -> Any:
        options.headers = {**options.headers, "X-Trace": "2"}
        return ways.client.request(self, cast_to, options, **kwargs)

    answer = ways.run(type("Mine", (ways.client,), {"request": request}), create)
    assert type(answer) is ChatCompletion
    upload = CALLS["form"][0]
    ways.run(type("Mine", (ways.client,), {"request": headers_only}), upload)
    first, second = scripted.requests
    assert (first.headers["x-trace"], first.json()["model"]) == ("1", "other")
    assert second.headers["x-trace"] == "2"
    assert b"abc" in second.body


def test_overridden_methods_that_give_something_else_win(ways: Ways, scripted: Scripted) -> None:
    def post(self: Any, path: str, **given: Any) -> Any:
        async def later() -> str:
            return path

        return later() if ways.asynchronous else path

    assert ways.run(type("Mine", (ways.client,), {"post": post}), create) == "/chat/completions"
    assert scripted.requests == []


def test_a_function_put_on_a_resource_is_asked_by_its_raw_views(ways: Ways, scripted: Scripted) -> None:
    """As tracers wrap one client: they find the wish among the headers, and it is not sent."""
    seen: list[Any] = []

    def call(client: Any) -> Any:
        resource = client.chat.completions
        whole = resource.create

        def mine(**given: Any) -> Any:
            seen.append(given["extra_headers"])
            return whole(**given)

        resource.create = mine
        return resource.with_raw_response.create(**ASK)

    answer = ways.run(ways.client, call)
    assert type(answer) is LegacyAPIResponse
    assert answer.parse().choices[0].message.content == "hi"
    assert seen == [{"X-Stainless-Raw-Response": "true"}]
    assert "x-stainless-raw-response" not in scripted.requests[0].headers


@pytest.mark.parametrize("wish", ["true", "stream"])
def test_calls_by_hand_may_wish_for_a_raw_response(wish: str, ways: Ways, scripted: Scripted) -> None:
    """litellm does; `parse()` gives what `cast_to` says."""
    options = {"headers": {"X-Stainless-Raw-Response": wish, "X-Own": "1"}}

    def sync(client: Any) -> Any:
        raw = client.post("/chat/completions", body=ASK, cast_to=ChatCompletion, options=options)
        return raw, raw.parse()

    async def later(client: Any) -> Any:
        raw = await client.post("/chat/completions", body=ASK, cast_to=ChatCompletion, options=options)
        return raw, await raw.parse() if wish == "stream" else raw.parse()

    raw, parsed = ways.run(ways.client, later if ways.asynchronous else sync)
    expected = "LegacyAPIResponse" if wish == "true" else "AsyncAPIResponse" if ways.asynchronous else "APIResponse"
    assert type(raw).__name__ == expected
    assert type(parsed) is ChatCompletion
    assert scripted.requests[0].headers["x-own"] == "1"
    assert "x-stainless-raw-response" not in scripted.requests[0].headers


@pytest.mark.parametrize("name", ["_prepare_options", "_prepare_request", "_build_request"])
def test_a_wrapper_that_copies_the_marks_of_a_hook_is_called(name: str, ways: Ways) -> None:
    """`functools.wraps` copies what a function is marked with; it is a hook all the same."""
    seen: list[Any] = []
    ways.run(type("Mine", (ways.client,), {name: noting(getattr(ways.client, name), seen)}), create)
    assert len(seen) == 1

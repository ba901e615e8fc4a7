"""Resources: one send, lazy children, and the raw and streaming views."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, overload

import pytest
from openai_runtime.answer.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from openai_runtime.answer.response import APIResponse, LegacyAPIResponse, ResponseContextManager
from openai_runtime.model import Model
from openai_runtime.request.endpoint import Endpoint
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.unset import Omit, omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_runtime.answer.stream import Stream
    from openai_runtime.request.call import Call


class Thing(Model):
    """What comes back."""

    id: str


CREATE = Endpoint(
    operation="createThing",
    method="POST",
    path="/things",
    response="Thing",
    stream_event="Thing",
    package=__name__,
    body="json",
)
LIST = Endpoint(
    operation="listThings", method="GET", path="/things", response="Thing", package=__name__, page="CursorPage"
)


class Things(SyncResource):
    """As codegen writes them."""

    @overload
    def create(self, *, name: str, stream: Literal[False] | Omit | None = omit) -> Thing: ...
    @overload
    def create(self, *, name: str, stream: Literal[True]) -> Stream[Thing]: ...
    def create(self, *, name: str, stream: bool | Omit | None = omit) -> Thing | Stream[Thing]:
        """Create a thing."""
        return self._send(CREATE, {"name": name, "stream": stream}, None, None, None, omit)

    def list(self) -> SyncCursorPage[Thing]:
        return self._send(LIST, {}, None, None, None, omit)

    @property
    def with_raw_response(self) -> ThingsWithRawResponse:
        return ThingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        return ThingsWithStreamingResponse(self)


class ThingsWithRawResponse(RawView[Things]):
    create = raw_method(Things.create)
    list = raw_method(Things.list)


class ThingsWithStreamingResponse(StreamedView[Things]):
    create = streamed_method(Things.create)


class AsyncThings(AsyncResource):
    """As codegen writes them."""

    async def create(self, *, name: str) -> Thing:
        return await self._send(CREATE, {"name": name}, None, None, None, omit)

    def list(self) -> AsyncPaginator[Thing, AsyncCursorPage[Thing]]:
        return self._page(LIST, {}, None, None, None, omit)


class AsyncThingsWithRawResponse(RawView[AsyncThings]):
    create = async_raw_method(AsyncThings.create)
    list = async_raw_method(AsyncThings.list)


class AsyncThingsWithStreamingResponse(StreamedView[AsyncThings]):
    create = async_streamed_method(AsyncThings.create)


def reply(doubles: Any) -> Any:
    def answer(call: Call) -> Any:
        if call.streams:
            return doubles.Answer(b'data: {"id":"s"}\n\ndata: [DONE]\n\n', kind="text/event-stream")
        if call.endpoint is LIST:
            return doubles.Answer(json.dumps({"data": [{"id": "l"}], "has_more": False}).encode())
        return doubles.Answer(b'{"id": "t"}', x_request_id="req")

    return answer


@pytest.fixture
def client(doubles: Any) -> Any:
    return doubles.Client(reply(doubles))


@pytest.fixture
def aclient(doubles: Any) -> Any:
    return doubles.AsyncClient(reply(doubles))


@pytest.fixture
def module() -> Iterator[ModuleType]:
    """A module that is not imported yet, so to speak: reading it is counted."""

    class Counting(ModuleType):
        reads = 0

        def __getattribute__(self, name: str) -> Any:
            if name == "Things":
                type(self).reads += 1
                return Things
            return super().__getattribute__(name)

    found = sys.modules["things_for_this_test"] = Counting("things_for_this_test")
    yield found
    del sys.modules["things_for_this_test"]


def test_a_call_hands_endpoint_and_arguments_to_the_client(client: Any) -> None:
    assert Things(client).create(name="n").id == "t"
    (call,) = client.calls
    assert call.endpoint is CREATE
    assert call.arguments == {"name": "n", "stream": omit}


def test_a_misspelt_keyword_is_a_type_error(client: Any) -> None:
    with pytest.raises(TypeError, match="nmae"):
        Things(client).create(nmae="n")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="nmae"):
        Things(client).with_raw_response.create(nmae="n")  # type: ignore[call-overload]
    assert client.calls == []


def test_a_child_is_made_once_and_late(client: Any, module: Any) -> None:
    class Root:
        things = child("things_for_this_test", "Things")

        def _send_endpoint(self) -> None: ...

    class Parent(SyncResource):
        things = child("things_for_this_test", "Things")

    root, parent = Root(), Parent(client)
    assert module.reads == 0
    assert root.things is root.things
    assert root.things._client is root
    assert parent.things is parent.things
    assert parent.things._client is client
    assert module.reads == 2
    assert Parent(client).things is not parent.things
    assert repr(Parent.things) == "child('things_for_this_test', 'Things')"


def test_the_raw_view_answers_with_the_response(client: Any) -> None:
    response = Things(client).with_raw_response.create(name="n")
    assert isinstance(response, LegacyAPIResponse)
    assert response.parse().id == "t"
    assert response.parse() is response.parse()
    page = Things(client).with_raw_response.list().parse()
    assert [thing.id for thing in page] == ["l"]


def test_the_raw_view_leaves_a_stream_unread(client: Any) -> None:
    response = Things(client).with_raw_response.create(name="n", stream=True)
    assert [event.id for event in response.parse()] == ["s"]


def test_the_streaming_view_sends_on_entry_and_closes_on_exit(client: Any) -> None:
    manager = Things(client).with_streaming_response.create(name="n")
    assert isinstance(manager, ResponseContextManager)
    assert client.calls == []
    with manager as response:
        assert isinstance(response, APIResponse)
        assert response.parse().id == "t"
    assert response.is_closed


def test_views_keep_signature_and_documentation() -> None:
    assert "name" in inspect.signature(ThingsWithRawResponse.create).parameters
    assert ThingsWithStreamingResponse.create.__doc__ == "Create a thing."


def test_views_go_through_methods_that_were_patched_or_overridden(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    original = Things.create

    def patched(self: Things, **arguments: Any) -> Any:
        seen.append(arguments)
        return original(self, **arguments)

    monkeypatch.setattr(Things, "create", patched)
    Things(client).with_raw_response.create(name="n")

    class More(Things):
        def create(self, **arguments: Any) -> Any:
            return super().create(name="more")

    More(client).with_raw_response.create(name="n")
    assert seen == [{"name": "n"}, {"name": "more"}]
    assert isinstance(More(client).with_raw_response.create(name="n"), LegacyAPIResponse)


def test_a_transform_applies_to_results_and_parsed_responses(client: Any) -> None:
    class Upper(Things):
        def create(self, *, name: str) -> Any:  # type: ignore[override]
            return self._send(CREATE, {"name": name}, transform=lambda thing: thing.id.upper())

    assert Upper(client).create(name="n") == "T"
    assert Upper(client).with_raw_response.create(name="n").parse() == "T"  # type: ignore[comparison-overlap]


def test_async_methods_pages_and_views(aclient: Any) -> None:
    async def main() -> None:
        things = AsyncThings(aclient)
        assert (await things.create(name="n")).id == "t"
        assert [thing.id async for thing in things.list()] == ["l"]
        assert (await things.list()).data[0].id == "l"
        response = await AsyncThingsWithRawResponse(things).create(name="n")
        assert response.parse().id == "t"
        page = (await AsyncThingsWithRawResponse(things).list()).parse()
        assert isinstance(page, AsyncCursorPage)
        async with AsyncThingsWithStreamingResponse(things).create(name="n") as streamed:
            assert (await streamed.parse()).id == "t"
        assert streamed.is_closed

    asyncio.run(main())

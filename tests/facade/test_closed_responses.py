"""An httpx response that somebody holds says whether more can be read, whichever was there first: it or the end."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from carriers import CARRIERS, carry

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

carried = pytest.mark.parametrize("carrier", CARRIERS)
ordered = pytest.mark.parametrize("first", [True, False], ids=["response first", "end first"])


def entered(call: Caller, manager: Any) -> Any:
    return call.run(manager.__aenter__()) if call.asynchronous else manager.__enter__()


def left(call: Caller, manager: Any) -> None:
    call.run(manager.__aexit__(None, None, None)) if call.asynchronous else manager.__exit__(None, None, None)


@carried
@ordered
@pytest.mark.parametrize("end", ["all events", "close", "block"])
def test_a_stream(scripted: Scripted, call: Caller, carrier: str, first: bool, end: str) -> None:
    carry(call, carrier)
    scripted.answer = lambda request: [*scripted.events({"n": 1}, {"n": 2}), scripted.END]
    stream = call.stream()
    before = stream.response if first else None
    if before is not None:
        assert not before.is_closed
    if end == "all events":
        assert len(list(call.each(stream))) == 2
    elif end == "close":
        call.run(stream.close())
    else:
        entered(call, stream)
        left(call, stream)
    assert stream.response.is_closed
    assert before is None or before is stream.response


@carried
def test_after_a_stream_of_an_httpx_client_its_connection_is_used_again(
    scripted: Scripted, call: Caller, carrier: str
) -> None:
    carry(call, carrier)
    scripted.answer = lambda request: [*scripted.events({"n": 1}), 0.02, scripted.END]
    for _ in range(3):
        assert list(call.each(call.stream())) == [{"n": 1}]
        call.run(asyncio.sleep(0.1)) if call.asynchronous else time.sleep(0.1)
    assert scripted.connections == 1


@carried
@ordered
@pytest.mark.parametrize("read", [True, False])
def test_a_streaming_view(scripted: Scripted, call: Caller, carrier: str, first: bool, read: bool) -> None:
    carry(call, carrier)
    scripted.answer = lambda request: scripted.json({"id": "f"})
    manager = call.client.files.with_streaming_response.retrieve("f")
    view = entered(call, manager)
    before = view.http_response if first else None
    if before is not None:
        assert not before.is_closed
    if read:
        assert call.run(view.read()) == b'{"id": "f"}'
    left(call, manager)
    assert view.is_closed
    assert view.http_response.is_closed
    assert before is None or before is view.http_response
    if read:
        assert view.http_response.content == b'{"id": "f"}'
        assert view.http_response.json() == {"id": "f"}
    elif first:
        with pytest.raises((httpx.StreamClosed, httpx.StreamConsumed, RuntimeError)):
            call.run(before.aread() if call.asynchronous else before.read())


@carried
def test_a_whole_answer(scripted: Scripted, call: Caller, carrier: str) -> None:
    carry(call, carrier)
    scripted.answer = lambda request: scripted.json({"id": "f"})
    view = call.run(call.client.files.with_raw_response.retrieve("f"))
    assert view.http_response.is_closed
    assert view.http_response.is_stream_consumed
    assert view.http_response.json() == {"id": "f"}

"""Events handed to functions, before and after a connection is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIError, OpenAIError, WebSocketQueueFullError
from openai_facade.realtime.handlers import Handlers

if TYPE_CHECKING:
    from .conftest import Colour, Second


def saying(second: Second, *kinds: str) -> None:
    async def script(socket: Any, request: Any) -> None:
        for kind in kinds:
            await socket.send_json({"type": kind, "error": {"message": "Broken.", "code": "c"}})
        while await second.listen(socket) is not None:
            pass

    second.script = script


def test_functions_are_called_with_their_events_until_the_end(second: Second, colour: Colour) -> None:
    async def script(socket: Any, request: Any) -> None:
        for kind in ("a", "b", "a", "error"):
            await socket.send_json({"type": kind})
        await socket.close()

    second.script = script
    heard: list[str] = []
    manager = colour.client(second.url).realtime.connect(model="m")
    manager.on("a", lambda event: heard.append(f"early {event.type}")).once("event", lambda event: heard.append("once"))
    with colour.open(manager) as connection:

        @connection.on("b")
        def on_b(event: Any) -> None:
            heard.append("b")

        @connection.on("error")
        def on_error(event: Any) -> None:
            heard.append("error")

        @connection.once("a")
        def next_a(event: Any) -> None:
            heard.append("next a")

        def never(event: Any) -> None:
            heard.append("never")

        connection.on("a", never)
        connection.off("a", never)
        connection.off("a", never)
        connection.off("unknown", never)
        assert on_b.__name__ == "on_b"
        connection.dispatch_events()
    assert heard == ["early a", "next a", "once", "b", "early a", "error"]


def test_async_functions_are_awaited_one_after_the_other(second: Second, colour: Colour) -> None:
    import asyncio

    heard: list[str] = []

    async def slow(event: Any) -> None:
        heard.append(f"begin {event.type}")
        await asyncio.sleep(0.01)
        heard.append(f"end {event.type}")

    async def script(socket: Any, request: Any) -> None:
        await socket.send_json({"type": "a"})
        await socket.send_json({"type": "b"})
        await socket.close()

    second.script = script
    with colour.open(colour.client(second.url).realtime.connect(model="m").on("event", slow)) as connection:
        if colour.asynchronous:
            connection.dispatch_events()
            assert heard == ["begin a", "end a", "begin b", "end b"]
        else:
            with pytest.raises(TypeError, match="is async: it needs an async connection"):
                connection.dispatch_events()


def test_an_error_that_nobody_handles_is_raised(second: Second, colour: Colour) -> None:
    saying(second, "fine", "error")
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        with pytest.raises(APIError, match="The server reported an error: Broken") as caught:
            connection.dispatch_events()
        assert caught.value.code == "c"
        assert isinstance(caught.value, OpenAIError)


def test_an_error_is_not_raised_where_every_event_is_handled(second: Second, colour: Colour) -> None:
    saying(second, "error", "last")
    heard: list[str] = []
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:

        def handle(event: Any) -> None:
            heard.append(event.type)
            if event.type == "last":
                raise LookupError("enough")

        connection.on("event", handle)
        with pytest.raises(LookupError, match="enough"):
            connection.dispatch_events()
    assert heard == ["error", "last"]


def test_events_queued_before_the_connection_is_open_are_sent_first(second: Second, colour: Colour) -> None:
    manager = colour.client(second.url).realtime.connect(model="m", max_queue_size=100)
    manager.send({"type": "session.update", "session": {"type": "realtime"}})
    manager.send({"type": "early"})
    with pytest.raises(WebSocketQueueFullError):
        manager.send({"type": "x" * 100})
    with colour.open(manager) as connection:
        connection.send({"type": "late"})
        assert [connection.recv().type for _ in range(3)][:2] == ["session.created", "session.updated"]
        connection.recv()
        with pytest.raises(OpenAIError, match="send events through it"):
            manager.send({"type": "too late"})
    assert [event["type"] for event in second.heard[0]] == ["session.update", "early", "late"]


def test_a_manager_can_be_entered_again(second: Second, colour: Colour) -> None:
    manager = colour.client(second.url).realtime.connect(model="m")
    for _ in range(2):
        manager.send({"type": "early"})
        with colour.open(manager) as connection:
            assert [connection.recv().type for _ in range(2)] == ["session.created", "invented.by_the_server"]
    assert [len(heard) for heard in second.heard] == [1, 1]


def test_the_table_of_handlers() -> None:
    handlers, other = Handlers(), Handlers()

    def first() -> None: ...
    def second() -> None: ...

    handlers.add("a", first)
    handlers.add("a", first, once=True)
    handlers.add("event", second)
    handlers.move_to(other)
    assert handlers.take("a") == []
    assert other.take("a") == [first, first, second]
    assert other.take("a") == [first, second]
    assert other.take("b") == [second]
    other.remove("a", first)
    assert other.take("a") == [second]
    with pytest.raises(TypeError, match="must be callable, not str"):
        other.add("a", "first")  # type: ignore[arg-type]

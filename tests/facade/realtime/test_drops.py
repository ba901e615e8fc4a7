"""Connections that break in the middle, and what becomes of the session and of what was being sent."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import OpenAIError, WebSocketConnectionClosedError, WebSocketQueueFullError
from openai_facade.realtime.closed import ConnectionBroke, ConnectionEnded
from websockets.exceptions import ConnectionClosedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_facade.testing import Emulator
    from openai_facade.types import ReconnectingEvent, ReconnectingOverrides

    from .conftest import Colour, Second

QUICK = {"initial_delay": 0.01, "max_delay": 0.05}
SETTINGS = {"type": "realtime", "instructions": "Be brief."}


class Watcher:
    """An `on_reconnecting` that keeps what it was told and answers what it is given."""

    def __init__(self, answer: ReconnectingOverrides | None = None) -> None:
        self.events: list[ReconnectingEvent] = []
        self.answer = answer

    def __call__(self, event: ReconnectingEvent) -> ReconnectingOverrides | None:
        self.events.append(event)
        return self.answer


def dropping(second: Second, times: int = 1, close: Callable[[Any], Any] | None = None) -> None:
    """Have the server end its first connections when it hears `drop`."""

    async def script(socket: Any, request: Any) -> None:
        await socket.send_json({"type": "session.created", "session": {"type": "realtime"}})
        while (event := await second.listen(socket)) is not None:
            if event["type"] == "drop" and len(second.heard) <= times:
                if close is None:
                    second.cut(socket)
                else:
                    await close(socket)
                return
            await socket.send_json({"type": "echo", "about": event})

    second.script = script


def test_a_session_goes_on_after_a_drop(second: Second, colour: Colour) -> None:
    dropping(second)
    watcher = Watcher()
    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=watcher, **QUICK)
    with colour.open(manager) as connection:
        connection.session.update(session=SETTINGS)
        connection.send({"type": "before"})
        connection.send({"type": "drop"})
        kinds = [connection.recv().type for _ in range(5)]
        connection.send({"type": "after"})
        assert connection.recv().about.type == "after"
    assert kinds == ["session.created", "echo", "echo", "session.created", "echo"]
    assert [event.attempt for event in watcher.events] == [1]
    assert watcher.events[0].close_code == 1006
    assert watcher.events[0].max_attempts == 5
    assert 0 < watcher.events[0].delay <= 0.01


def test_the_new_session_is_set_up_first_and_nothing_else_is_said_again(second: Second, colour: Colour) -> None:
    dropping(second)
    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=Watcher(), **QUICK)
    with colour.open(manager) as connection:
        connection.session.update(session={**SETTINGS, "instructions": "Be long."})
        connection.session.update(session=SETTINGS)
        connection.session.update(session={"type": "realtime", "tools": []})
        connection.send({"type": "conversation.item.create", "item": {"type": "message", "content": []}})
        connection.response.create()
        connection.send({"type": "drop"})
        while connection.recv().type != "session.created" or len(second.heard) < 2:
            pass
        connection.send({"type": "after"})
        while getattr(connection.recv().about, "type", "") != "after":
            pass
    assert [event["type"] for event in second.heard[1]] == ["session.update", "session.update", "after"]
    assert second.heard[1][0]["session"] == SETTINGS
    assert second.heard[1][1]["session"] == {"type": "realtime", "tools": []}


def test_the_emulator_drops_in_mid_response_and_takes_the_session_up_again(emulator: Emulator, colour: Colour) -> None:
    from openai_facade.testing import faults

    emulator.script("WEBSOCKET /realtime", [faults.drop("stream", after=8)])
    client = colour.client(emulator.base_url)
    manager = client.realtime.connect(model="gpt-realtime", on_reconnecting=Watcher(), **QUICK)
    with colour.open(manager) as connection:
        connection.recv()
        connection.session.update(session={**SETTINGS, "output_modalities": ["text"]})
        connection.response.create()
        kinds = []
        while kinds.count("session.updated") < 2:
            kinds.append(connection.recv().type)
        assert "response.done" not in kinds
        connection.response.create()
        while (event := connection.recv()).type != "response.done":
            pass
    assert event.response.status == "completed"
    assert emulator.requests.last.messages[0]["session"]["instructions"] == "Be brief."


def test_without_a_function_to_ask_a_broken_connection_stays_closed(second: Second, colour: Colour) -> None:
    dropping(second)
    with colour.open(colour.client(second.url).realtime.connect(model="m", **QUICK)) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        with pytest.raises(WebSocketConnectionClosedError, match="cut") as caught:
            next(iter(connection))
        assert isinstance(caught.value, ConnectionClosedError)
        assert caught.value.code == 1006
        assert isinstance(caught.value.__cause__, ConnectionClosedError)
        with pytest.raises(WebSocketConnectionClosedError) as refused:
            connection.send({"type": "late"})
        assert refused.value.unsent_messages == ['{"type":"late"}']
        with pytest.raises(OpenAIError):
            connection.recv()
    assert len(second.openings) == 1


@pytest.mark.parametrize("code", [1001, 1011, 1012, 1013])
def test_a_server_that_will_be_back_is_called_again(second: Second, colour: Colour, code: int) -> None:
    dropping(second, close=lambda socket: socket.close(code=code, message=b"see you"))
    watcher = Watcher()
    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=watcher, **QUICK)
    with colour.open(manager) as connection:
        connection.send({"type": "drop"})
        assert [connection.recv().type for _ in range(2)] == ["session.created"] * 2
    assert watcher.events[0].close_code == code


@pytest.mark.parametrize("code", [1008, 3000, 4001])
def test_a_server_that_has_had_enough_is_left_alone(second: Second, colour: Colour, code: int) -> None:
    dropping(second, close=lambda socket: socket.close(code=code, message=b"session expired"))
    watcher = Watcher()
    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=watcher, **QUICK)
    with colour.open(manager) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        with pytest.raises(ConnectionBroke, match=f"code {code}: session expired"):
            connection.recv()
    assert not watcher.events


def test_headers_and_query_can_be_changed_for_the_next_attempts(second: Second, colour: Colour) -> None:
    dropping(second, times=2)
    watcher = Watcher({"extra_query": {"again": "yes"}, "extra_headers": {"X-Again": "yes"}})
    manager = colour.client(second.url).realtime.connect(
        model="m", on_reconnecting=watcher, extra_query={"first": "1"}, extra_headers={"X-First": "1"}, **QUICK
    )
    with colour.open(manager) as connection:
        connection.recv()
        for _ in range(2):
            connection.send({"type": "drop"})
            connection.recv()
            watcher.answer = None
    assert [dict(opening.query) for opening in second.openings] == [
        {"model": "m", "first": "1"},
        {"model": "m", "again": "yes"},
        {"model": "m", "again": "yes"},
    ]
    assert ["X-Again" in opening.headers for opening in second.openings] == [False, True, True]
    assert watcher.events[0].extra_query == {"first": "1"}
    assert watcher.events[1].extra_headers == {"X-Again": "yes"}


def test_it_can_be_left_closed(second: Second, colour: Colour) -> None:
    dropping(second)
    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=Watcher({"abort": True}), **QUICK)
    with colour.open(manager) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        with pytest.raises(ConnectionBroke, match="asked to leave it closed"):
            connection.recv()
    assert len(second.openings) == 1


def test_attempts_run_out_and_the_last_error_is_told(second: Second, colour: Colour) -> None:
    from aiohttp import web

    dropping(second)
    busy = {"error": {"message": "busy"}}
    second.refuse = lambda request: web.json_response(busy, status=503) if second.heard else None
    watcher = Watcher()
    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=watcher, max_retries=3, **QUICK)
    with colour.open(manager) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        with pytest.raises(ConnectionBroke, match=r"3 attempts to open it again failed: 503 GET .*code: 503") as caught:
            connection.recv()
        assert caught.value.__cause__.status_code == 503  # type: ignore[union-attr]
        with pytest.raises(WebSocketConnectionClosedError):
            connection.send({"type": "late"})
    assert [event.attempt for event in watcher.events] == [1, 2, 3]
    delays = [event.delay for event in watcher.events]
    assert 0.0075 <= delays[0] <= 0.01 <= delays[1] <= 0.02 <= delays[2] <= 0.04


def test_a_server_that_cuts_every_connection_at_once_is_not_called_for_ever(second: Second, colour: Colour) -> None:
    async def script(socket: Any, request: Any) -> None:
        second.cut(socket)

    second.script = script
    watcher = Watcher()
    manager = colour.client(second.url).realtime.connect(
        model="m", on_reconnecting=watcher, max_retries=3, initial_delay=0.2, max_delay=0.2
    )
    with colour.open(manager) as connection, pytest.raises(ConnectionBroke):
        connection.recv()
    assert len(watcher.events) == 3


def test_an_error_of_the_function_ends_it_and_is_the_cause(second: Second, colour: Colour) -> None:
    dropping(second)

    def fails(event: ReconnectingEvent) -> None:
        raise LookupError("no plan")

    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=fails, **QUICK)
    with colour.open(manager) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        with pytest.raises(ConnectionBroke, match="on_reconnecting failed: no plan") as caught:
            connection.recv()
    assert isinstance(caught.value.__cause__, LookupError)


def test_an_async_function_is_awaited_where_that_is_possible(second: Second, colour: Colour) -> None:
    dropping(second)

    async def ask(event: ReconnectingEvent) -> ReconnectingOverrides:
        return {"extra_query": {"asked": "yes"}}

    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=ask, **QUICK)
    with colour.open(manager) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        if colour.asynchronous:
            connection.recv()
            assert second.openings[1].query["asked"] == "yes"
        else:
            with pytest.raises(ConnectionBroke, match="is async: it needs an async connection"):
                connection.recv()


class Held:
    """An `on_reconnecting` that waits until it is let go, so that the connection is surely broken meanwhile."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.go = threading.Event()

    def __call__(self, event: ReconnectingEvent) -> None:
        self.asked.set()
        assert self.go.wait(5)


def received_in_thread(connection: Any, number: int) -> tuple[threading.Thread, list[Any]]:
    """Receive so many events, or an error, in a thread."""
    found: list[Any] = []

    def receive() -> None:
        try:
            found.extend(connection.recv() for _ in range(number))
        except OpenAIError as error:
            found.append(error)

    thread = threading.Thread(target=receive)
    thread.start()
    return thread, found


def waiting_connection(second: Second, colour: Colour, held: Held, **options: Any) -> Any:
    """A manager of a connection that breaks when it is told to, and then waits for `held`."""
    dropping(second)

    async def held_async(event: ReconnectingEvent) -> None:
        import asyncio

        held.asked.set()
        while not held.go.is_set():
            await asyncio.sleep(0.005)

    function = held_async if colour.asynchronous else held
    return colour.client(second.url).realtime.connect(model="m", on_reconnecting=function, **QUICK, **options)


def test_what_is_sent_meanwhile_waits_and_goes_out_in_order(second: Second, colour: Colour) -> None:
    held = Held()
    with colour.open(waiting_connection(second, colour, held)) as connection:
        connection.session.update(session=SETTINGS)
        connection.recv(), connection.recv()
        connection.send({"type": "drop"})
        thread, found = received_in_thread(connection, 5)
        assert held.asked.wait(5)
        for number in range(3):
            connection.send({"type": "later", "number": number})
        held.go.set()
        thread.join(5)
    assert [event.type for event in found] == ["session.created", "echo", "echo", "echo", "echo"]
    sent = [(event["type"], event.get("number")) for event in second.heard[1]]
    assert sent == [("session.update", None), ("later", 0), ("later", 1), ("later", 2)]


def test_more_than_may_wait_is_refused(second: Second, colour: Colour) -> None:
    held = Held()
    with colour.open(waiting_connection(second, colour, held, max_queue_size=50)) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        thread, _ = received_in_thread(connection, 2)
        assert held.asked.wait(5)
        connection.send({"type": "small"})
        with pytest.raises(WebSocketQueueFullError, match="max_queue_size is 50"):
            connection.send({"type": "x" * 50})
        held.go.set()
        thread.join(5)
    assert [event["type"] for event in second.heard[1]] == ["small"]


def test_what_could_never_be_sent_is_reported(second: Second, colour: Colour) -> None:
    from aiohttp import web

    second.refuse = lambda request: web.Response(status=500) if second.heard else None
    held = Held()
    with colour.open(waiting_connection(second, colour, held, max_retries=1)) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        thread, found = received_in_thread(connection, 1)
        assert held.asked.wait(5)
        connection.send({"type": "lost", "number": 1})
        connection.send({"type": "lost", "number": 2})
        held.go.set()
        thread.join(5)
    assert isinstance(found[0], WebSocketConnectionClosedError)
    assert found[0].unsent_messages == ['{"type":"lost","number":1}', '{"type":"lost","number":2}']
    assert "2 messages were not sent" in str(found[0])


def broken_and_waiting(second: Second, colour: Colour, found: list[Any], then: Callable[[], None]) -> None:
    """Let a connection break, receive from it in a thread, queue a message while it waits, and leave it."""
    dropping(second)
    asked = threading.Event()
    manager = colour.client(second.url).realtime.connect(
        model="m", on_reconnecting=lambda event: asked.set(), initial_delay=30, max_delay=30
    )
    with colour.open(manager) as connection:
        connection.recv()
        connection.send({"type": "drop"})
        found += received_in_thread(connection, 1)
        assert asked.wait(5)
        connection.send({"type": "lost"})
        assert not connection.is_closed
        then()


def test_closing_ends_the_wait_at_once_and_reports_what_was_not_sent(second: Second, colour: Colour) -> None:
    started = time.monotonic()
    receiving: list[Any] = []
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        broken_and_waiting(second, colour, receiving, lambda: None)
    assert caught.value.unsent_messages == ['{"type":"lost"}']
    receiving[0].join(5)
    (end,) = receiving[1]
    assert isinstance(end, ConnectionEnded)  # closed from this side: nothing is wrong with that
    assert not end.unsent_messages
    assert time.monotonic() - started < 5
    assert len(second.openings) == 1


def test_an_error_in_the_block_is_not_hidden_by_what_was_not_sent(second: Second, colour: Colour) -> None:
    def fail() -> None:
        raise LookupError("mine")

    receiving: list[Any] = []
    with pytest.raises(LookupError, match="mine"):
        broken_and_waiting(second, colour, receiving, fail)
    receiving[0].join(5)

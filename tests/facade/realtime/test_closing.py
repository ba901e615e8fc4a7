"""How connections end when nothing is wrong, and what is said when something is."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIError, OpenAIError, WebSocketConnectionClosedError
from openai_facade.realtime.closed import ConnectionBroke, ConnectionEnded, closed
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK
from websockets.frames import Close

if TYPE_CHECKING:
    from .conftest import Colour, Second


def saying(second: Second, *messages: str | bytes, code: int = 1000, reason: bytes = b"") -> None:
    """Have the server say this to everybody and close the connection."""

    async def script(socket: Any, request: Any) -> None:
        for message in messages:
            await (socket.send_str(message) if isinstance(message, str) else socket.send_bytes(message))
        await socket.close(code=code, message=reason)

    second.script = script


def test_iteration_ends_with_the_connection(second: Second, colour: Colour) -> None:
    saying(second, '{"type":"a"}', '{"type":"b"}')
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        assert [event.type for event in connection] == ["a", "b"]
        assert list(connection) == []
        with pytest.raises(ConnectionEnded) as caught:
            connection.recv()
    assert isinstance(caught.value, ConnectionClosedOK)
    assert isinstance(caught.value, OpenAIError)
    assert caught.value.code == 1000
    assert str(caught.value) == "The server closed the connection with code 1000"


def test_a_server_that_closes_at_once_ends_the_iteration_or_says_why(second: Second, colour: Colour) -> None:
    saying(second)
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        assert list(connection) == []
    saying(second, code=1008, reason=b"you may not")
    with (
        colour.open(colour.client(second.url).realtime.connect(model="m")) as connection,
        pytest.raises(ConnectionBroke, match="code 1008: you may not") as caught,
    ):
        list(connection)
    assert (caught.value.code, caught.value.reason) == (1008, "you may not")
    assert caught.value.rcvd == Close(1008, "you may not")


def test_leaving_the_block_closes_with_1000(second: Second, colour: Colour) -> None:
    codes: list[int | None] = []

    async def script(socket: Any, request: Any) -> None:
        await second.listen(socket)
        codes.append(socket.close_code)

    second.script = script
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        assert not connection.is_closed
    assert connection.is_closed
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        connection.close(code=4000, reason="enough")
        connection.close()
        assert list(connection) == []
        with pytest.raises(WebSocketConnectionClosedError, match="nothing can be sent any more"):
            connection.send({"type": "late"})
    for _ in range(100):
        if len(codes) == 2:
            break
        import time

        time.sleep(0.01)
    assert codes == [1000, 4000]


def test_a_connection_can_be_entered_without_a_block(second: Second, colour: Colour) -> None:
    from .conftest import Blocking

    manager = colour.client(second.url).realtime.connect(model="m")
    if colour.name == "async on sync":  # `enter` of a sync client blocks
        connection = manager.enter()
    else:
        connection = colour.call(manager.enter) if colour.asynchronous else manager.enter()
        if colour.asynchronous:
            connection = Blocking(connection, colour._portal)
    assert connection.recv().type == "session.created"
    connection.close()
    assert connection.is_closed


def test_a_message_larger_than_the_limit_names_the_option(second: Second, colour: Colour) -> None:
    saying(second, '{"type":"' + "x" * 5000 + '"}')
    client = colour.client(second.url)
    manager = client.realtime.connect(
        model="m", websocket_connection_options={"max_size": 4000, "compression": None}, on_reconnecting=print
    )
    with (
        colour.open(manager) as connection,
        pytest.raises(ConnectionBroke, match="too big for max_size of websocket_connection_options") as caught,
    ):
        connection.recv()
    assert caught.value.code == 1009
    assert len(second.openings) == 1  # opening it again would not make the message smaller


def test_a_message_that_is_no_event_is_an_error_and_the_next_one_is_read(second: Second, colour: Colour) -> None:
    saying(second, "not json", "[1]", b"\xff\xfe", "", '{"type":"good"}')
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        with pytest.raises(APIError, match="not JSON: not json") as caught:
            connection.recv()
        assert caught.value.body == "not json"
        assert str(caught.value.request.url).endswith("/v1/realtime?model=m")
        with pytest.raises(APIError, match=r"no event: \[1\]"):
            connection.recv()
        for _ in range(2):
            with pytest.raises(APIError, match="not JSON"):
                connection.recv()
        assert connection.recv().type == "good"


def test_events_that_lack_everything_are_read(second: Second, colour: Colour) -> None:
    saying(second, "{}", '{"type":null}', '{"type":7,"x":[]}', '{"type":"session.created"}')
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        events = list(connection)
    assert [event.to_dict() for event in events] == [
        {},
        {"type": None},
        {"type": 7, "x": []},
        {"type": "session.created"},
    ]


def test_what_cannot_be_sent_is_refused_before_it_is_sent(second: Second, colour: Colour) -> None:
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        with pytest.raises(TypeError, match=r"send_raw\(\) takes text"):
            connection.send('{"type":"x"}')
        with pytest.raises(TypeError, match=r"item\.content"):
            connection.send({"type": "x", "item": {"content": object()}})
        connection.send({"type": "fine"})
        connection.recv()
        assert connection.recv().about.type == "fine"


@pytest.mark.parametrize("cause", [ConnectionClosedOK(Close(1000, ""), None), ConnectionClosedError(None, None)])
def test_the_exceptions_travel(cause: Any) -> None:
    error = closed(cause, ["one"])
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert (twin.code, twin.reason, twin.unsent_messages) == (error.code, error.reason, ["one"])


def test_the_exceptions_read_as_those_of_websockets_without_its_warnings() -> None:
    error = closed(ConnectionClosedError(Close(1011, "oops"), Close(1011, ""), True), [])
    assert isinstance(error, ConnectionClosedError)
    assert isinstance(error, ConnectionBroke)
    assert (error.code, error.reason, error.rcvd_then_sent) == (1011, "oops", True)
    assert str(closed(ConnectionClosedError(None, Close(1011, "keepalive ping timeout")), [])) == (
        "The connection was closed from this side with code 1011: keepalive ping timeout"
    )

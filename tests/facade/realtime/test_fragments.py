"""A message in too many fragments is called so, and not too big."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import WSMsgType
from openai_facade.realtime.closed import ConnectionBroke
from websockets.exceptions import TooManyFragments

if TYPE_CHECKING:
    from .conftest import Colour, Second


def in_fragments(second: Second, number: int) -> None:
    """Have the server say one event, a space at a time."""

    async def script(socket: Any, request: Any) -> None:
        frames = b"\x01\x01{" + b"\x00\x01 " * number + b"\x80\x01}"
        request.transport.write(frames)
        while (await socket.receive()).type not in (WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.ERROR):
            pass

    second.script = script


def test_a_message_in_too_many_fragments_is_called_so(second: Second, colour: Colour) -> None:
    in_fragments(second, 10_000)
    manager = colour.client(second.url).realtime.connect(model="m", on_reconnecting=print)
    with (
        colour.open(manager) as connection,
        pytest.raises(ConnectionBroke, match="came in too many fragments: fragmented message exceeds limit") as caught,
    ):
        connection.recv()
    assert "max_size" not in str(caught.value)
    assert caught.value.code == 1009
    cause: Any = caught.value.__cause__
    assert isinstance(cause.__cause__, TooManyFragments)
    assert len(second.openings) == 1  # it would come in as many again


def test_a_message_in_many_fragments_is_read(second: Second, colour: Colour) -> None:
    in_fragments(second, 1000)
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        assert connection.recv().to_dict() == {}

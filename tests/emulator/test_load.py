"""Many clients at once: their streams take turns, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from .endpoints import KEY

if TYPE_CHECKING:
    from openai_facade.testing import Emulator


async def stream(host: str, port: int, order: list[int], number: int) -> bytes:
    """One stream over a socket of its own; `order` gets the number each time something of it comes."""
    body = {"model": "m", "stream": True, "messages": [{"role": "user", "content": "x"}]}
    content = json.dumps(body).encode()
    reader, writer = await asyncio.open_connection(host, port)
    head = f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: {KEY['authorization']}\r\n"
    head += f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\nConnection: close\r\n\r\n"
    writer.write(head.encode() + content)
    received = b""
    while data := await reader.read(512):
        received += data
        order.append(number)
    writer.close()
    await writer.wait_closed()
    return received


@pytest.mark.parametrize("many", [200, 1000])
def test_streams_take_turns_and_nothing_is_lost(server: Emulator, many: int) -> None:
    words = "word " * 120
    # so many take a while to connect, and the first shall not be over before the last has begun
    server.pace = 0.05 if many > 500 else 0.0
    server.otherwise.say(words)
    host, port = server.url.removeprefix("http://").split(":")
    order: list[int] = []

    async def ask() -> list[bytes]:
        return await asyncio.gather(*(stream(host, int(port), order, number) for number in range(many)))

    answers = asyncio.run(ask())
    for answer in answers:
        assert answer.count(b'"content":"word"') + answer.count(b'"content":" word"') == 120
        assert b"data: [DONE]" in answer
    # the last stream begins before the first ones are over
    begun = {number: order.index(number) for number in range(many)}
    over = {number: len(order) - 1 - order[::-1].index(number) for number in range(many)}
    overlapping = [sum(begun[other] < over[one] for other in range(many)) for one in range(many)]
    assert min(overlapping) > many // 10

"""Sends an answer over ASGI, with whatever is to go wrong on the way."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from typing import TYPE_CHECKING

from .answers import Broken
from .faults import Fault, Place
from .protocol import Send, cut

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from .answers import Answer
    from .latency import Clock

_JSON = (b"content-type", b"application/json")
_EVENTS = (b"content-type", b"text/event-stream; charset=utf-8")
_SOUND = Fault()
_LOOK = 0.01
"""Seconds between two looks at a stream that waits for something to happen."""
KEPT = 256 * 1024
"""How many bytes of an answer the journal keeps."""


class Delivery:
    """One answer on its way out.

    Attributes:
        kept: The first bytes of the body that was sent.
        events: How many events of a stream were sent.
        started: When the head was sent, on the monotonic clock.

    Args:
        send: ASGI's send function.
        transport: The connection, for faults that need it raw.
        pace: Seconds between the events of a stream.
        clock: Tells when tokens are due.
    """

    def __init__(self, send: Send, transport: asyncio.Transport, pace: float, clock: Clock | None = None) -> None:
        self._clock = clock
        self._send = send
        self._transport = transport
        self._pace = pace
        self.kept = bytearray()
        self.headers: dict[str, str] = {}
        self.events = 0
        self.started = 0.0

    async def deliver(self, answer: Answer, fault: Fault | None, headers: list[tuple[bytes, bytes]]) -> str:
        """Send the answer; tells how that ended: "complete", "dropped" or "left"."""
        fault = fault or _SOUND
        if answer.delay:
            await self._wait(answer.delay)
        if fault.stall and fault.at == "before":
            await self._wait(fault.stall)
        if fault.drop == "before":
            return await self._cut(fault)
        if self._clock is not None and answer.pieces is None:
            await self._wait_for_model(answer, self._clock)
        if not answer.streams:
            return await self._plain(answer, fault, headers)
        async with aclosing(self._spoken(answer)) as chunks:
            try:
                return await self._stream(answer, chunks, fault, headers)
            except Broken:
                return await self._cut(fault)

    async def _plain(self, answer: Answer, fault: Fault, headers: list[tuple[bytes, bytes]]) -> str:
        content = b"" if answer.status in (204, 304) else answer.content()
        if fault.truncated:
            content = content[: len(content) // 2]
        if not fault.slow_end and answer.status not in (204, 304):
            headers.append((b"content-length", str(len(content)).encode()))
        await self._start(answer, _JSON, headers)
        breaks = fault.drop in ("body", "stream") or (fault.stall and fault.at != "before")
        if fault.drop == "headers":
            return await self._cut(fault)
        if breaks:
            half = len(content) // 2
            await self._body(content[:half], more=True)
            if fault.drop:
                return await self._cut(fault)
            await self._wait(fault.stall)
            content = content[half:]
        if fault.slow_end:
            await self._body(content, more=True)
            await asyncio.sleep(fault.slow_end)
            content = b""
        await self._body(content, more=False)
        return "left" if self._transport.is_closing() and not breaks else "complete"

    async def _spoken(self, answer: Answer) -> AsyncGenerator[bytes, None]:
        """The encoded events of a stream as they are due."""
        if answer.pieces is not None:
            async with aclosing(answer.pieces) as pieces:
                async for piece in pieces:
                    yield piece
            return
        for chunk in answer.chunks():
            # without a pace, too, every other stream has its turn between two events
            wait = self._clock.wait(b"delta" in chunk) if self._clock is not None else 0.0
            await asyncio.sleep(self._pace + wait)
            yield chunk

    async def _stream(
        self, answer: Answer, chunks: AsyncGenerator[bytes, None], fault: Fault, headers: list[tuple[bytes, bytes]]
    ) -> str:
        await self._start(answer, _EVENTS, headers)
        if fault.drop == "headers":
            return await self._cut(fault)
        index = -1
        async for chunk in chunks:
            if self._transport.is_closing():
                return "left"
            if not chunk:
                await asyncio.sleep(_LOOK)
                continue
            index += 1
            if index == fault.after:
                if fault.drop:
                    await self._body(chunk[: len(chunk) // 2] if fault.drop == "body" else b"", more=True)
                    return await self._cut(fault)
                if fault.stall and fault.at != "before":
                    await self._wait(fault.stall)
                if fault.insert:
                    await self._body(fault.insert, more=True)
                    if fault.final:
                        break
            await self._body(chunk, more=True)
            self.events += 1
        if fault.slow_end:
            await asyncio.sleep(fault.slow_end)
        await self._body(b"", more=False)
        return "left" if self._transport.is_closing() else "complete"

    async def _start(self, answer: Answer, kind: tuple[bytes, bytes], headers: list[tuple[bytes, bytes]]) -> None:
        own = {name.lower(): value for name, value in answer.headers.items()}
        if "content-type" not in own and (answer.status != 204 or answer.streams):
            headers.append(kind)
        names = {name.encode() for name in own}
        sent = [pair for pair in headers if pair[0] not in names]
        sent += [(name.encode("latin-1", "replace"), _header(value)) for name, value in own.items()]
        self.headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in sent}
        self.started = time.monotonic()
        await self._send({"type": "http.response.start", "status": answer.status, "headers": sent})

    async def _body(self, content: bytes, *, more: bool) -> None:
        if content and len(self.kept) < KEPT:
            self.kept += content[: KEPT - len(self.kept)]
        if content or not more:
            await self._send({"type": "http.response.body", "body": content, "more_body": more})

    async def _wait_for_model(self, answer: Answer, clock: Clock) -> None:
        """Wait for the first token, or for all of an answer that comes at once."""
        from .latency import tokens_of

        tokens = 0 if answer.events is not None else tokens_of(answer)
        if tokens is not None:
            await self._wait(clock.wait(tokens))

    async def _wait(self, seconds: float) -> None:
        """Sleep, but not longer than the client stays."""
        while seconds > 0 and not self._transport.is_closing():
            step = min(seconds, 0.05)
            await asyncio.sleep(step)
            seconds -= step

    async def _cut(self, fault: Fault) -> str:
        cut(self._transport, reset=fault.reset)
        # the server must have seen the loss before the app returns, or it would complain about an unfinished answer
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return "dropped"


PLACES: tuple[Place, ...] = ("before", "headers", "body", "stream")


def _header(value: object) -> bytes:
    """A header's value without what would end it."""
    return "".join(char if char.isprintable() else " " for char in str(value)).strip().encode("latin-1", "replace")

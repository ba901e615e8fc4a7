"""A connection of an event loop, and the body of an answer that arrives on it."""

from __future__ import annotations

import asyncio
import select
import time
from asyncio.selector_events import BaseSelectorEventLoop
from typing import TYPE_CHECKING, Final, Protocol, cast

from ..blame import apieces, users_own
from ..faults import ProtocolError
from ..framing import chunk

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_runtime.request.pieces import Pieces

    from ..origin import Origin
    from ..outgoing import Outgoing
    from ..timeouts import Timeouts
    from .http1 import Incoming

_HIGH_WATER: Final = 1024 * 1024
"""Received bytes that nobody took yet, above which the server is held up."""
_WRITE: Final = 256 * 1024
"""How much is handed to the loop at once, at most: between two pieces there is a look at the clock."""
_ROOM: Final = 256 * 1024
"""Bytes that are received at once at most."""
_OWN_ROOM: Final = 64 * 1024
"""The same where every connection has room of its own, of which there may be a thousand."""
_NO_END: Final = 5.0
"""Seconds after which a connection whose answer does not end is given up."""


class Pool(Protocol):
    """Where connections come from and go back to."""

    def give_back(self, origin: Origin, connection: Connection) -> None: ...

    def drop(self, connection: Connection) -> None: ...

    def ending(self, origin: Origin, body: SocketBody) -> None: ...

    def ended(self, origin: Origin, body: SocketBody) -> None: ...


def room_of(loop: asyncio.AbstractEventLoop) -> memoryview | None:
    """Room that all connections of a loop can receive into, where it hands on what it read before it reads again."""
    return memoryview(bytearray(_ROOM)) if isinstance(loop, BaseSelectorEventLoop) else None


class Connection(asyncio.BufferedProtocol):
    """A connection as asyncio sees it: bytes arrive whenever they like and wake whoever waits.

    It gives the loop room to read into. Otherwise the loop would get 256 KB from the system for each read and give them
    back: a fifth of the time of a small call, where the memory is not by chance at hand.

    Args:
        loop: The loop.
        room: Room that it shares with other connections; None for room of its own.
    """

    __slots__ = (
        "_expiry",
        "_held",
        "_paused",
        "_poll",
        "_room",
        "_timer",
        "_waiter",
        "error",
        "idle_since",
        "incoming",
        "loop",
        "on_complete",
        "transport",
    )

    def __init__(self, loop: asyncio.AbstractEventLoop, room: memoryview | None = None) -> None:
        self.loop = loop
        self._room = memoryview(bytearray(_OWN_ROOM)) if room is None else room
        self.transport: asyncio.Transport | None = None
        self.incoming: Incoming | None = None
        self.error: BaseException | None = None
        self.idle_since = 0.0
        self.on_complete: SocketBody | None = None
        """Who wants to know when an answer ends that nobody waits for."""
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._expiry = 0.0
        self._held = False
        self._paused = False
        self._poll: select.poll | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        sock = transport.get_extra_info("socket")
        if sock is not None and hasattr(select, "poll"):
            self._poll = select.poll()
            self._poll.register(sock.fileno(), select.POLLIN)

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._room

    def buffer_updated(self, nbytes: int) -> None:
        incoming = self.incoming
        if incoming is None or self.error is not None:  # nobody asked for anything, or nobody can tell what this is
            self.abort()
            return
        self._hear(incoming.feed, self._room[:nbytes].tobytes())
        if self.on_complete is not None:
            self.on_complete.rest_arrived()
            return
        if self._waiter is not None:
            self._wake()
        elif not incoming.complete and not self._held and incoming.waiting > _HIGH_WATER and self.transport:
            self._held = True
            self.transport.pause_reading()

    def eof_received(self) -> bool:
        incoming = self.incoming
        if incoming is not None:
            self._hear(incoming.eof)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = self._poll = None
        self._stop_timer()
        incoming = self.incoming
        if exc is not None:
            self.error = exc
        elif self.error is None and incoming is not None:
            self._hear(incoming.eof)
        if self.on_complete is not None:
            self.on_complete.rest_arrived()
        self._paused = False
        self._wake()

    def _hear(self, what: Callable[..., None], *data: bytes) -> None:
        try:
            what(*data)
        except ProtocolError as error:
            self.error = error
        else:
            incoming = self.incoming
            if incoming is not None and incoming.failure:
                self.error = ProtocolError(incoming.failure)

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self._wake()

    @property
    def alive(self) -> bool:
        """Whether the connection is open, as far as the event loop has heard."""
        transport = self.transport
        return transport is not None and self.error is None and not transport.is_closing()

    @property
    def usable(self) -> bool:
        """Whether another request can be sent: what the loop has not heard yet is asked of the socket."""
        return self.alive and (self._poll is None or not self._poll.poll(0))

    async def wait(self, timeout: float | None) -> None:
        """Wait until something happens.

        Raises:
            TimeoutError: Nothing did, for `timeout` seconds.
        """
        if timeout is not None and timeout <= 0:  # the timer alone would never say so while data keeps coming
            raise TimeoutError("the deadline has passed")
        if self._held and self.transport is not None:
            self._held = False
            self.transport.resume_reading()
        loop = self.loop
        waiter = self._waiter = loop.create_future()
        # Setting up and cancelling a timer for every wait costs more than letting one run on: it only has to find out,
        # when it fires, that somebody wants to wait longer by now.
        if timeout is not None:
            self._expiry = expiry = loop.time() + timeout
            timer = self._timer
            if timer is None or timer.cancelled() or timer.when() > expiry:
                if timer is not None:
                    timer.cancel()
                self._timer = loop.call_at(expiry, self._expire)
        else:
            self._expiry = float("inf")
        try:
            await waiter
        finally:
            self._waiter = None

    async def head(self, incoming: Incoming, outgoing: Outgoing, *, whole: bool) -> None:
        """Wait for the head of an answer, or for the `whole` of it.

        What goes wrong after the head is left to whoever reads the body: that the answer had begun must not be lost.
        """
        while not incoming.status or (whole and not incoming.complete):
            if self.error is not None:
                if not incoming.status:
                    raise self.error
                incoming.chunks.clear()  # a part of what was wanted whole is of no use
                return
            timeouts = outgoing.timeouts if outgoing.deadline is None else outgoing.patience()
            try:
                await self.wait(timeouts.read)
            except Exception as error:
                if not incoming.status:
                    raise
                self.error = error

    async def drain(self, outgoing: Outgoing) -> None:
        """Wait until the send buffer has room, or nothing more has to be sent."""
        while self._paused and not (self.incoming is not None and self.incoming.refused):
            await self.wait(outgoing.time_to_write())
        if self.error is not None:
            raise self.error

    def abort(self) -> None:
        """Close at once."""
        self._stop_timer()
        self._poll = None
        transport, self.transport = self.transport, None
        if transport is not None and not self.loop.is_closed():
            transport.abort()
        # A loop that is gone closes nothing any more: losing the last reference to the transport does.

    def _stop_timer(self) -> None:
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def _expire(self) -> None:
        self._timer = None
        waiter = self._waiter
        if waiter is None or waiter.done():
            return
        if self._expiry == float("inf"):
            return
        if self.loop.time() < self._expiry:
            self._timer = self.loop.call_at(self._expiry, self._expire)
        else:
            waiter.set_exception(TimeoutError("nothing arrived in time"))


class SocketBody:
    """The body of an answer on its connection."""

    __slots__ = ("_connection", "_incoming", "_origin", "_patience", "_pool", "_timeouts", "ended")

    def __init__(
        self, pool: Pool, origin: Origin, connection: Connection, incoming: Incoming, timeouts: Timeouts
    ) -> None:
        self._pool = pool
        self._origin = origin
        self._connection: Connection | None = connection
        self._incoming = incoming
        self._timeouts = timeouts
        self._patience: asyncio.TimerHandle | None = None
        self.ended: asyncio.Future[None] | None = None
        """For a request that would rather have this connection than a new one."""

    async def receive(self, deadline: float | None) -> bytes:
        incoming = self._incoming
        while not incoming.chunks:
            if incoming.complete:
                return b""
            connection = self._connection
            if connection is None:
                raise RuntimeError("the answer was closed while it was being read")
            try:
                if connection.error is not None:
                    raise connection.error
                read = self._timeouts.read
                if deadline is not None:
                    left = max(deadline - time.monotonic(), 0.0)
                    read = left if read is None else min(read, left)
                await connection.wait(read)
            except BaseException:
                self._drop()
                raise
        return incoming.take()

    def finish(self) -> None:
        connection, incoming = self._connection, self._incoming
        if connection is not None and connection.alive and not incoming.complete and incoming.bounded:
            connection.on_complete = self
            self._patience = connection.loop.call_later(_NO_END, self.give_up)
            self._pool.ending(self._origin, self)
        else:
            self._release()

    @property
    def is_open(self) -> bool:
        """Whether the connection is still in use for this answer."""
        return self._connection is not None

    def give_up(self) -> None:
        """Stop waiting for an end that does not come."""
        if self._connection is not None:
            self._connection.on_complete = None
            self._incoming.keep_alive = False
            self._release()

    def rest_arrived(self) -> None:
        """More of an answer that nobody waits for: keep the connection once it is complete."""
        connection, incoming = self._connection, self._incoming
        incoming.chunks.clear()
        if connection is not None and (incoming.complete or not connection.alive):
            connection.on_complete = None
            self._release()

    async def close(self) -> None:
        self._release()

    def _release(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._incoming.complete and self._incoming.keep_alive and connection.alive:
            self._pool.give_back(self._origin, connection)
        else:
            self._pool.drop(connection)
        if self._patience is not None:
            self._patience.cancel()
            self._pool.ended(self._origin, self)
            if self.ended is not None and not self.ended.done():
                self.ended.set_result(None)

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.drop(connection)

    def __del__(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if connection.loop.is_closed():
            connection.abort()
        else:  # whoever collects the garbage may be another thread than the one that runs the loop
            connection.loop.call_soon_threadsafe(self._pool.drop, connection)


async def send_body(
    connection: Connection, incoming: Incoming, outgoing: Outgoing, body: bytes | Pieces, chunked: bool
) -> None:
    """Send what follows the head, as long as the server wants it and there is time."""
    try:
        if isinstance(body, bytes):
            view = memoryview(body)
            for start in range(0, len(view), _WRITE):
                if not await _sent(connection, incoming, outgoing, view[start : start + _WRITE]):
                    break
            incoming.keep_alive = incoming.keep_alive and not incoming.refused
            return
        async for piece in apieces(body):
            if not await _sent(connection, incoming, outgoing, chunk(piece) if chunked else piece):
                return
        if chunked and connection.transport is not None:
            connection.transport.write(b"0\r\n\r\n")
    except (BrokenPipeError, ConnectionResetError) as error:
        if not incoming.status or users_own(error):
            raise
        incoming.keep_alive = False


async def _sent(connection: Connection, incoming: Incoming, outgoing: Outgoing, data: bytes | memoryview) -> bool:
    """Send, unless the server said before it was asked completely that it will not do it."""
    transport = connection.transport
    outgoing.time_to_write()
    if incoming.refused or transport is None:
        incoming.keep_alive = False
        return False
    transport.write(data)
    await connection.drain(outgoing)
    return True

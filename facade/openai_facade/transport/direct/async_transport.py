"""HTTP/1.1 over asyncio, for clients that await: the twin of `sync_transport`.

Connections belong to the event loop that opened them. A transport that is used from a second loop forgets those of the
first one; they are closed with their loop.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from openai_runtime import forks

from ..answer import AsyncAnswer
from ..faults import Phase, in_phase
from ..framing import frame
from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, MAX_KEEPALIVE, Origin
from ..tls import shared_context
from .async_connection import Connection, SocketBody, room_of, send_body
from .http1 import Incoming
from .pool import IdleConnections
from .turns import Turns

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from ..outgoing import Outgoing
    from ..timeouts import Timeouts

_LATE_END: Final = 0.02
"""Seconds that the next request waits for the end of an answer rather than opening a connection."""


_RACE: Final[dict[str, Any]] = {"happy_eyeballs_delay": 0.25}
"""Seconds after which the next address of a host is tried, too; an option that asyncio's own loops have."""


class LoopPool:
    """The connections of one event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.pid = forks.pid
        self.is_closed = False
        self._idle: IdleConnections[Connection] = IdleConnections(MAX_KEEPALIVE, KEEPALIVE_EXPIRY)
        self._turns: Turns[asyncio.Future[None]] = Turns(MAX_CONNECTIONS, _wake)
        self._ending: set[SocketBody] = set()
        self._claimable: dict[Origin, list[SocketBody]] = {}
        self._guard: AsyncGenerator[None, None] | None = None
        self._room = room_of(loop)

    async def send(self, outgoing: Outgoing) -> AsyncAnswer:
        """Send a request and wait for the head of its answer (for all of it, unless it is streamed)."""
        timeouts = outgoing.patience()
        first, body, chunked = frame(outgoing)
        origin = outgoing.origin
        connection, timeouts = await self._take(outgoing, timeouts)
        incoming = connection.incoming = Incoming(outgoing.method)
        phase: Phase = "write"
        try:
            transport = connection.transport
            if transport is None:
                raise ConnectionResetError("the server closed the connection")
            transport.write(first)
            if body is not None:
                await send_body(connection, incoming, outgoing, body, chunked)
            phase = "read"
            await connection.head(incoming, outgoing, whole=not outgoing.streamed)
        except BaseException as error:
            self.drop(connection)
            raise in_phase(error, phase)  # noqa: B904  # it is the same error
        rest = SocketBody(self, origin, connection, incoming, timeouts)
        return AsyncAnswer(outgoing, incoming.status, incoming.reason, incoming.headers, rest)

    async def _take(self, outgoing: Outgoing, timeouts: Timeouts) -> tuple[Connection, Timeouts]:
        """A connection, and what is left of the time."""
        origin = outgoing.origin
        waited = not self._turns.take()
        if waited:
            await self._wait(timeouts.pool)
            timeouts = outgoing.patience()
        try:
            try:
                connection = self._idle_one(origin)
            finally:
                if waited:
                    self._turns.arrived()  # not before: until then an idle connection is kept for us
            if connection is None and (ending := self._claimable.get(origin)):
                await _ended(ending.pop())
                connection = self._idle_one(origin)
            if connection is not None:
                return connection, timeouts
            connection = await self._connect(origin, timeouts)
            return connection, timeouts if outgoing.deadline is None else outgoing.patience()
        except BaseException as error:
            self._turns.give_back()
            raise in_phase(error, "connect")  # noqa: B904

    def _idle_one(self, origin: Origin) -> Connection | None:
        now = time.monotonic()
        while (connection := self._idle.pop(origin)) is not None:
            if connection.usable and not self._idle.expired(connection, now):
                return connection
            connection.abort()
        return None

    def ending(self, origin: Origin, body: SocketBody) -> None:
        """Take note of an answer of which only the end is missing, so that its connection is free in a moment."""
        self._ending.add(body)
        self._claimable.setdefault(origin, []).append(body)

    def ended(self, origin: Origin, body: SocketBody) -> None:
        """Take note that the end has come, or will not come any more."""
        self._ending.discard(body)
        with suppress(ValueError):
            self._claimable[origin].remove(body)

    async def _wait(self, timeout: float | None) -> None:
        """Stand in line; the timeout is that of the whole wait. Whoever comes out has to say that they `arrived`."""
        waiter = self.loop.create_future()
        self._turns.line_up(waiter)
        try:
            async with asyncio.timeout(timeout):
                await waiter
        except BaseException as error:
            if waiter.done() and not waiter.cancelled():  # the turn came in the very last moment
                self._turns.arrived()
                self._turns.give_back()
            self._turns.leave(waiter)
            if isinstance(error, TimeoutError):
                message = f"all {self._turns.limit} connections were in use for {timeout} s"
                raise in_phase(TimeoutError(message), "pool") from error
            raise

    async def _connect(self, origin: Origin, timeouts: Timeouts) -> Connection:
        if self._guard is None:
            self._guard = _until_loop_ends(weakref.ref(self))
            await anext(self._guard)
        secure = origin.scheme == "https"
        race = {} if origin.is_address or not isinstance(self.loop, asyncio.BaseEventLoop) else _RACE
        try:
            async with asyncio.timeout(timeouts.connect):
                _, connection = await self.loop.create_connection(
                    lambda: Connection(self.loop, self._room),
                    origin.host,
                    origin.port,
                    ssl=shared_context() if secure else None,
                    server_hostname=origin.host if secure else None,
                    **race,
                )
        except TimeoutError as error:
            raise TimeoutError(f"no connection to {origin.authority} within {timeouts.connect} s") from error
        return connection

    def give_back(self, origin: Origin, connection: Connection) -> None:
        """Keep a connection for the next request."""
        if self.pid != forks.pid:
            return
        connection.incoming = None
        if self.is_closed:
            connection.abort()
        else:
            for surplus in self._idle.push(origin, connection, time.monotonic(), awaited=self._turns.awaited):
                surplus.abort()
        self._turns.give_back()

    def drop(self, connection: Connection) -> None:
        """Close a connection that cannot be used again."""
        connection.on_complete = None
        if self.pid != forks.pid:
            return  # even to take it off the selector would take it off that of the parent
        connection.abort()
        if not self.loop.is_closed():
            self._turns.give_back()

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        self.is_closed = True
        if self.pid != forks.pid:
            return
        guard, self._guard = self._guard, None
        if guard is not None:
            with suppress(StopIteration, RuntimeError):
                guard.aclose().send(None)  # it never awaits, so it can be ended without a loop
        for body in list(self._ending):
            body.give_up()
        for connection in self._idle.drain():
            connection.abort()


def _wake(waiter: asyncio.Future[None]) -> bool:
    if waiter.done():  # cancelled a moment ago
        return False
    waiter.set_result(None)
    return True


async def _ended(body: SocketBody) -> None:
    """Wait for the end of an answer, but not for long."""
    if body.is_open:
        body.ended = asyncio.get_running_loop().create_future()
        with suppress(TimeoutError):
            async with asyncio.timeout(_LATE_END):
                await body.ended


async def _until_loop_ends(pool: weakref.ref[LoopPool]) -> AsyncGenerator[None, None]:
    """Ended by `asyncio.run` before it closes the loop, which is the last chance to close connections properly."""
    try:
        yield
    finally:
        if (alive := pool()) is not None:
            alive.close()


class SocketTransport:
    """Sends requests over its own connections, with a pool for each event loop that it is used from."""

    def __init__(self) -> None:
        self._last: LoopPool | None = None
        self._pools: dict[int, LoopPool] = {}
        self.is_closed = False

    async def send(self, outgoing: Outgoing) -> AsyncAnswer:
        """Send a request and wait for the head of its answer.

        Raises:
            OSError: The connection failed; `TimeoutError` where it was too slow.
            ProtocolError: The server does not speak HTTP/1.1, or gave up in the middle.
        """
        loop = asyncio.get_running_loop()
        pool = self._last
        if pool is None or pool.loop is not loop or pool.pid != forks.pid:
            pool = self._last = self._pool_of(loop)
        return await pool.send(outgoing)

    def _pool_of(self, loop: asyncio.AbstractEventLoop) -> LoopPool:
        pool = self._pools.get(id(loop))
        if pool is None or pool.loop is not loop or pool.pid != forks.pid:
            for key, other in list(self._pools.items()):
                if other.loop.is_closed() and other.pid == forks.pid:
                    self._pools.pop(key, None)
                    other.close()
            pool = self._pools[id(loop)] = LoopPool(loop)
        return pool

    async def aclose(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        self.is_closed = True
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:  # somebody else's event loop
            self._leave_all(None)
        else:
            self._leave_all(running)
            await asyncio.sleep(0)  # lets the loop close the sockets

    def _leave_all(self, running: asyncio.AbstractEventLoop | None) -> None:
        pools, self._pools, self._last = self._pools, {}, None
        for pool in pools.values():
            if pool.pid != forks.pid:
                continue  # a parent's connections are the parent's
            if pool.loop is running or pool.loop.is_closed():
                pool.close()
            else:
                with suppress(RuntimeError):
                    pool.loop.call_soon_threadsafe(pool.close)

    def __del__(self) -> None:
        with suppress(Exception):
            self._leave_all(None)

"""HTTP/1.1 over asyncio, for clients that await: the twin of `transport_sync`.

Connections belong to the event loop that opened them. A transport that is used from a second loop forgets those of the
first one; they are closed with their loop.
"""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from ..answer import AsyncAnswer
from ..framing import frame
from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, MAX_KEEPALIVE, Origin
from .async_connection import Connection, SocketBody, send_body
from .http1 import Incoming
from .pool import IdleConnections
from .tls import shared_context

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from ..outgoing import Outgoing
    from ..timeouts import Timeouts

_LATE_END: Final = 0.02
"""Seconds that the next request waits for the end of an answer rather than opening a connection."""


class LoopPool:
    """The connections of one event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.pid = os.getpid()
        self.is_closed = False
        self._idle: IdleConnections[Connection] = IdleConnections(MAX_KEEPALIVE, KEEPALIVE_EXPIRY)
        self._free = MAX_CONNECTIONS
        self._ending: set[SocketBody] = set()
        self._claimable: dict[Origin, list[SocketBody]] = {}
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._guard: AsyncGenerator[None, None] | None = None

    async def send(self, outgoing: Outgoing) -> AsyncAnswer:
        """Send a request and wait for the head of its answer (for all of it, unless it is streamed)."""
        timeouts = outgoing.patience()
        first, body, chunked = frame(outgoing)
        origin = outgoing.origin
        connection = await self._take(origin, timeouts)
        incoming = connection.incoming = Incoming(outgoing.method)
        try:
            transport = connection.transport
            if transport is None:
                raise ConnectionResetError("the server closed the connection")
            transport.write(first)
            if body is not None:
                await send_body(connection, incoming, outgoing, body, chunked)
            await connection.head(incoming, outgoing, whole=not outgoing.streamed)
        except BaseException:
            self.drop(connection)
            raise
        rest = SocketBody(self, origin, connection, incoming, timeouts)
        return AsyncAnswer(outgoing, incoming.status, incoming.reason, incoming.headers, rest)

    async def _take(self, origin: Origin, timeouts: Timeouts) -> Connection:
        if self._free <= 0:
            await self._wait_for_slot(timeouts.pool)
        self._free -= 1
        try:
            connection = self._idle_one(origin)
            if connection is None and (ending := self._claimable.get(origin)):
                await _ended(ending.pop())
                connection = self._idle_one(origin)
            return await self._connect(origin, timeouts) if connection is None else connection
        except BaseException:
            self._slot_is_free()
            raise

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

    async def _wait_for_slot(self, timeout: float | None) -> None:
        while self._free <= 0:
            waiter = self.loop.create_future()
            self._waiting.append(waiter)
            try:
                async with asyncio.timeout(timeout):
                    await waiter
            except BaseException:
                if waiter.done() and not waiter.cancelled():
                    self._wake_next()
                raise

    def _slot_is_free(self) -> None:
        self._free += 1
        self._wake_next()

    def _wake_next(self) -> None:
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    async def _connect(self, origin: Origin, timeouts: Timeouts) -> Connection:
        if self._guard is None:
            self._guard = _until_loop_ends(weakref.ref(self))
            await anext(self._guard)
        secure = origin.scheme == "https"
        try:
            async with asyncio.timeout(timeouts.connect):
                _, connection = await self.loop.create_connection(
                    lambda: Connection(self.loop),
                    origin.host,
                    origin.port,
                    ssl=shared_context() if secure else None,
                    server_hostname=origin.host if secure else None,
                )
        except TimeoutError as error:
            raise TimeoutError(f"no connection to {origin.authority} within {timeouts.connect} s") from error
        return connection

    def give_back(self, origin: Origin, connection: Connection) -> None:
        """Keep a connection for the next request."""
        connection.incoming = None
        if self.is_closed:
            connection.abort()
        else:
            for surplus in self._idle.push(origin, connection, time.monotonic()):
                surplus.abort()
        self._slot_is_free()

    def drop(self, connection: Connection) -> None:
        """Close a connection that cannot be used again."""
        connection.on_complete = None
        connection.abort()
        if not self.loop.is_closed():
            self._slot_is_free()

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        self.is_closed = True
        guard, self._guard = self._guard, None
        if guard is not None:
            with suppress(StopIteration, RuntimeError):
                guard.aclose().send(None)  # it never awaits, so it can be ended without a loop
        for body in list(self._ending):
            body.give_up()
        for connection in self._idle.drain():
            connection.abort()


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
        if pool is None or pool.loop is not loop or pool.pid != os.getpid():
            pool = self._last = self._pool_of(loop)
        return await pool.send(outgoing)

    def _pool_of(self, loop: asyncio.AbstractEventLoop) -> LoopPool:
        pool = self._pools.get(id(loop))
        if pool is None or pool.loop is not loop or pool.pid != os.getpid():
            for key, other in list(self._pools.items()):
                if other.loop.is_closed() and other.pid == os.getpid():
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
            if pool.pid != os.getpid():
                continue  # a parent's connections are the parent's
            if pool.loop is running or pool.loop.is_closed():
                pool.close()
            else:
                with suppress(RuntimeError):
                    pool.loop.call_soon_threadsafe(pool.close)

    def __del__(self) -> None:
        with suppress(Exception):
            self._leave_all(None)

"""HTTP/1.1 over plain sockets, for clients that block.

One connection carries one exchange at a time; connections are kept and used again, the one used last first. A
transport may be used from several threads and survives a fork.
"""

from __future__ import annotations

import os
import threading
import time
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from ..answer import Answer
from ..blame import users_own
from ..framing import frame
from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, MAX_KEEPALIVE, Origin
from .http1 import Incoming
from .pool import IdleConnections
from .sync_connecting import connect
from .sync_connection import Connection, SocketBody, receive_some, send_body

if TYPE_CHECKING:
    from ..outgoing import Outgoing
    from ..timeouts import Timeouts


class SocketTransport:
    """Sends requests over its own connections."""

    def __init__(self) -> None:
        self._idle: IdleConnections[Connection] = IdleConnections(MAX_KEEPALIVE, KEEPALIVE_EXPIRY)
        self._slots = _slots()
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self.is_closed = False

    def send(self, outgoing: Outgoing) -> Answer:
        """Send a request and wait for the head of its answer.

        Raises:
            OSError: The connection failed; `TimeoutError` where it was too slow.
            ProtocolError: The server does not speak HTTP/1.1, or gave up in the middle.
        """
        timeouts = outgoing.patience()
        first, body, chunked = frame(outgoing)
        origin = outgoing.origin
        connection = self._take(origin, timeouts)
        incoming = Incoming(outgoing.method)
        try:
            sock = connection.sock
            sock.settimeout(outgoing.time_to_write())
            try:
                sock.sendall(first)
                if body is not None:
                    send_body(connection, incoming, outgoing, body, chunked)
            except (BrokenPipeError, ConnectionResetError) as error:
                # A server may refuse a body before it has read all of it: what it says counts more.
                if body is None or users_own(error):
                    raise
                incoming.keep_alive = False
            while not incoming.status:
                receive_some(sock, incoming, timeouts.read if outgoing.deadline is None else outgoing.patience().read)
        except BaseException:
            self.drop(connection)
            raise
        rest = SocketBody(self, origin, connection, incoming, timeouts)
        return Answer(outgoing, incoming.status, incoming.reason, incoming.headers, rest)

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        self.is_closed = True
        with self._lock:
            connections = self._idle.drain()
        for connection in connections:
            connection.close()

    def __del__(self) -> None:
        for connection in self._idle.drain():
            connection.close()

    def _take(self, origin: Origin, timeouts: Timeouts) -> Connection:
        if self._pid != os.getpid():
            self._after_fork()
        try:
            self._slots.get(timeout=timeouts.pool)
        except Empty:
            raise TimeoutError(f"all {MAX_CONNECTIONS} connections were in use for {timeouts.pool} s") from None
        now = time.monotonic()
        try:
            while (connection := self._idle_one(origin)) is not None:
                if not self._idle.expired(connection, now) and connection.usable():
                    return connection
                connection.close()
            return connect(origin, timeouts)
        except BaseException:
            self._slots.put(None)
            raise

    def _idle_one(self, origin: Origin) -> Connection | None:
        with self._lock:
            return self._idle.pop(origin)

    def give_back(self, origin: Origin, connection: Connection) -> None:
        """Keep a connection for the next request."""
        self._slots.put(None)
        if self.is_closed or connection.pid != os.getpid():
            connection.close()
            return
        with self._lock:
            surplus = self._idle.push(origin, connection, time.monotonic())
        for item in surplus:
            item.close()

    def drop(self, connection: Connection) -> None:
        """Close a connection that cannot be used again; called by the garbage collector, too, so it takes no lock."""
        self._slots.put(None)
        connection.close()

    def _after_fork(self) -> None:
        """In a child the parent's connections are the parent's, and its locks may be held by nobody."""
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._slots = _slots()
        for connection in self._idle.drain():
            connection.close()


def _slots() -> SimpleQueue[None]:
    """One entry for each connection that may be in use; a queue, because its `put` may interrupt itself."""
    slots: SimpleQueue[None] = SimpleQueue()
    for _ in range(MAX_CONNECTIONS):
        slots.put(None)
    return slots

"""HTTP/1.1 over plain sockets, for clients that block.

One connection carries one exchange at a time; connections are kept and used again, the one used last first. A
transport may be used from several threads and survives a fork.
"""

from __future__ import annotations

import os
import select
import socket
import ssl
import threading
import time
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from ..answer import Answer
from ..faults import ProtocolError
from ..framing import chunk, frame
from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, MAX_KEEPALIVE, Origin
from .http1 import Incoming
from .pool import IdleConnections
from .tls import shared_context

if TYPE_CHECKING:
    from ..outgoing import Outgoing
    from ..timeouts import Timeouts

_READ: Final = 256 * 1024
_LATE_END: Final = 0.02
"""Seconds that the next request waits for the end of an answer rather than opening a connection."""


class Connection:
    """A socket, with what is needed to tell whether it may be used again."""

    __slots__ = ("_poll", "idle_since", "incoming", "pid", "sock")

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.pid = os.getpid()
        self.idle_since = 0.0
        self.incoming: Incoming | None = None
        """An answer whose end was not awaited."""
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            self._poll.register(sock, select.POLLIN)

    def readable(self) -> bool:
        """Whether something arrived that nobody asked for: on an idle connection that is (nearly always) its end."""
        if self._poll is not None:
            return bool(self._poll.poll(0))
        return bool(select.select([self.sock], [], [], 0)[0])

    def answered(self, patience: float | None) -> bool:
        """Wait until something has arrived, or until there is room to send more; whether it was the former.

        Raises:
            TimeoutError: Neither came.
        """
        if self._poll is not None:
            self._poll.modify(self.sock, select.POLLIN | select.POLLOUT)
            events = self._poll.poll(None if patience is None else patience * 1000)
            self._poll.modify(self.sock, select.POLLIN)
            ready, arrived = bool(events), any(mask & ~select.POLLOUT for _, mask in events)
        else:
            readable, writable, _ = select.select([self.sock], [self.sock], [], patience)
            ready, arrived = bool(readable or writable), bool(readable)
        if not ready:
            raise TimeoutError("the server took no more of the request")
        return arrived

    def usable(self) -> bool:
        """Whether another request can be sent, taking off the end of the last answer if it arrived meanwhile."""
        incoming = self.incoming
        if incoming is not None:
            until = time.monotonic() + _LATE_END
            try:
                while not incoming.complete:
                    self.sock.settimeout(max(until - time.monotonic(), 0.0))
                    if not (data := self.sock.recv(_READ)):
                        return False
                    incoming.feed(data)
            except (OSError, ProtocolError):
                return False
            self.incoming = None
            if not incoming.keep_alive:
                return False
        return not self.readable()

    def close(self) -> None:
        """Close the socket; in a forked child only our copy of it, without a word to the server."""
        sock = self.sock
        if self.pid != os.getpid():
            with suppress(OSError):
                os.close(sock.detach())
            return
        with suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)  # wakes a thread that waits on it
        sock.close()


class SocketBody:
    """The body of an answer on its connection."""

    __slots__ = ("_connection", "_incoming", "_origin", "_timeouts", "_transport")

    def __init__(
        self, transport: SocketTransport, origin: Origin, connection: Connection, incoming: Incoming, timeouts: Timeouts
    ) -> None:
        self._transport = transport
        self._origin = origin
        self._connection: Connection | None = connection
        self._incoming = incoming
        self._timeouts = timeouts

    def receive(self, deadline: float | None) -> bytes:
        incoming = self._incoming
        while not incoming.chunks:
            if incoming.complete:
                return b""
            connection = self._connection
            if connection is None:
                raise RuntimeError("the answer was closed while it was being read")
            read = self._timeouts.read
            if deadline is not None:
                left = max(deadline - time.monotonic(), 0.0)
                read = left if read is None else min(read, left)
            try:
                receive_some(connection.sock, incoming, read)
            except BaseException:
                self._drop()
                raise
        return incoming.take()

    def finish(self) -> None:
        connection, incoming = self._connection, self._incoming
        if connection is not None and not incoming.complete and incoming.bounded:
            self._connection = None
            connection.incoming = incoming
            self._transport.give_back(self._origin, connection)
        else:
            self.close()

    def close(self) -> None:
        if self._connection is None:
            return
        if self._incoming.complete and self._incoming.keep_alive:
            connection, self._connection = self._connection, None
            self._transport.give_back(self._origin, connection)
        else:
            self._drop()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._transport.drop(connection)

    def __del__(self) -> None:
        self._drop()


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
            sock.settimeout(timeouts.write)
            try:
                sock.sendall(first)
                if body is not None:
                    _send_body(connection, incoming, body, chunked)
            except (BrokenPipeError, ConnectionResetError):
                # A server may refuse a body before it has read all of it: what it says counts more.
                if body is None:
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


def connect(origin: Origin, timeouts: Timeouts) -> Connection:
    """Open a connection to an origin."""
    # As bytes, because text would be taken through the idna codec, which is slow to import.
    sock = socket.create_connection((origin.host.encode(), origin.port), timeouts.connect)  # type: ignore[arg-type]
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if origin.scheme == "https":
            sock.settimeout(timeouts.connect)
            sock = shared_context().wrap_socket(sock, server_hostname=origin.host)
    except BaseException:
        sock.close()
        raise
    return Connection(sock)


def receive_some(sock: socket.socket, incoming: Incoming, timeout: float | None) -> None:
    """Wait for more of an answer."""
    if sock.gettimeout() != timeout:
        if timeout is not None and timeout <= 0:
            raise TimeoutError("the deadline has passed")
        sock.settimeout(timeout)
    data = sock.recv(_READ)
    if data:
        incoming.feed(data)
    else:
        incoming.eof()


def _send_body(connection: Connection, incoming: Incoming, body: object, chunked: bool) -> None:
    pieces = (body,) if isinstance(body, bytes) else body
    for piece in pieces:  # type: ignore[attr-defined]
        if not _sent(connection, incoming, chunk(piece) if chunked else piece):
            incoming.keep_alive = False
            return
    if chunked:
        connection.sock.sendall(b"0\r\n\r\n")


def _sent(connection: Connection, incoming: Incoming, data: bytes) -> bool:
    """Send, listening for a server that says before it was asked completely that it will not do it."""
    sock, patience = connection.sock, connection.sock.gettimeout()
    view = memoryview(data)
    while view:
        if connection.answered(patience):
            sock.settimeout(0.0)
            try:
                receive_some(sock, incoming, 0.0)
            except (BlockingIOError, ssl.SSLWantReadError):  # no more than a message of TLS
                pass
            finally:
                sock.settimeout(patience)
            if incoming.refused:
                return False
        else:
            view = view[sock.send(view[:_READ]) :]
    return True

"""A connection of a blocking client, and the body of an answer that arrives on it."""

from __future__ import annotations

import os
import select
import socket
import ssl
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from ..blame import pieces, raised_in_handler
from ..faults import ProtocolError
from ..framing import chunk

if TYPE_CHECKING:
    from openai_runtime.request.pieces import Pieces

    from ..origin import Origin
    from ..outgoing import Outgoing
    from ..timeouts import Timeouts
    from .http1 import Incoming

_READ: Final = 256 * 1024
_WRITE: Final = 256 * 1024
"""How much is sent at once, at most: between two pieces there is a look at the clock and at what the server says."""
_LATE_END: Final = 0.02
"""Seconds that the next request waits for the end of an answer rather than opening a connection."""


_open: Final[set[socket.socket]] = set()
"""Sockets until they are closed: one that is collected in a circle would complain before its reader closes it."""


class Pool(Protocol):
    """Where connections come from and go back to."""

    def give_back(self, origin: Origin, connection: Connection) -> None: ...

    def drop(self, connection: Connection) -> None: ...


class Connection:
    """A socket, with what is needed to tell whether it may be used again."""

    __slots__ = ("_poll", "idle_since", "incoming", "pid", "sock")

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        _open.add(sock)
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
                    if incoming.failure:
                        return False
                    self.sock.settimeout(max(until - time.monotonic(), 0.0))
                    if not (data := self.sock.recv(_READ)):
                        return False
                    incoming.feed(data)
            except (OSError, ProtocolError) as error:
                if raised_in_handler(error):
                    self.close()
                    raise
                return False
            self.incoming = None
            if not incoming.keep_alive:
                return False
        return not self.readable()

    def close(self) -> None:
        """Close the socket; in a forked child only our copy of it, without a word to the server."""
        sock = self.sock
        _open.discard(sock)
        if self.pid != os.getpid():
            with suppress(OSError):
                os.close(sock.detach())
            return
        with suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)  # wakes a thread that waits on it
        sock.close()


class SocketBody:
    """The body of an answer on its connection."""

    __slots__ = ("_connection", "_incoming", "_origin", "_pool", "_timeouts")

    def __init__(
        self, pool: Pool, origin: Origin, connection: Connection, incoming: Incoming, timeouts: Timeouts
    ) -> None:
        self._pool = pool
        self._origin = origin
        self._connection: Connection | None = connection
        self._incoming = incoming
        self._timeouts = timeouts

    def receive(self, deadline: float | None) -> bytes:
        incoming = self._incoming
        while not incoming.chunks:
            if incoming.complete:
                return b""
            if incoming.failure:
                self._drop()
                raise ProtocolError(incoming.failure)
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
            self._pool.give_back(self._origin, connection)
        else:
            self.close()

    def close(self) -> None:
        if self._connection is None:
            return
        if self._incoming.complete and self._incoming.keep_alive:
            connection, self._connection = self._connection, None
            self._pool.give_back(self._origin, connection)
        else:
            self._drop()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.drop(connection)

    def __del__(self) -> None:
        self._drop()


def receive_some(sock: socket.socket, incoming: Incoming, timeout: float | None) -> None:
    """Wait for more of an answer."""
    if sock.gettimeout() != timeout:
        if timeout is not None and timeout <= 0:
            raise TimeoutError("the deadline has passed")
        sock.settimeout(timeout)
    data = sock.recv(incoming.room)
    if data:
        if len(data) == incoming.room:
            incoming.room = _READ
        incoming.feed(data)
    else:
        incoming.eof()


def send_body(
    connection: Connection, incoming: Incoming, outgoing: Outgoing, body: bytes | Pieces, chunked: bool
) -> None:
    """Send what follows the head, as long as the server wants it and there is time."""
    for piece in (body,) if isinstance(body, bytes) else pieces(body):
        if not _sent(connection, incoming, outgoing, chunk(piece) if chunked else piece):
            incoming.keep_alive = False
            return
    if chunked:
        connection.sock.sendall(b"0\r\n\r\n")


def _sent(connection: Connection, incoming: Incoming, outgoing: Outgoing, data: bytes) -> bool:
    """Send, listening for a server that says before it was asked completely that it will not do it."""
    view = memoryview(data)
    while view:
        patience = outgoing.time_to_write()
        connection.sock.settimeout(patience)
        if connection.answered(patience):
            _hear(connection.sock, incoming)
            if incoming.refused:
                return False
        else:
            view = view[connection.sock.send(view[:_WRITE]) :]
    return True


def _hear(sock: socket.socket, incoming: Incoming) -> None:
    sock.settimeout(0.0)
    with suppress(BlockingIOError, ssl.SSLWantReadError):  # no more than a message of TLS
        receive_some(sock, incoming, 0.0)

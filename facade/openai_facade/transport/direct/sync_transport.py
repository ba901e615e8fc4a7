"""HTTP/1.1 over plain sockets, for clients that block.

One connection carries one exchange at a time; connections are kept and used again, the one used last first. Who finds
all of them in use stands in line, and is served in the order of arrival. A transport may be used from several threads
and survives a fork. Nothing here takes a lock that another thread, the garbage collector or a fork could find held.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from openai_runtime import forks

from ..answer import Answer
from ..blame import users_own
from ..faults import Phase, in_phase
from ..framing import frame
from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, MAX_KEEPALIVE, Origin
from .http1 import Incoming
from .pool import IdleConnections
from .sync_connecting import connect
from .sync_connection import Connection, SocketBody, receive_some, send_body
from .turns import Turns

if TYPE_CHECKING:
    from ..outgoing import Outgoing
    from ..timeouts import Timeouts

_forgetting = forks.Lock()


class SocketTransport:
    """Sends requests over its own connections."""

    def __init__(self) -> None:
        self._idle: IdleConnections[Connection] = IdleConnections(MAX_KEEPALIVE, KEEPALIVE_EXPIRY)
        self._turns: Turns[threading.Lock] = Turns(MAX_CONNECTIONS, _wake)
        self._pid = forks.pid
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
        connection, timeouts = self._take(outgoing, timeouts)
        incoming = Incoming(outgoing.method)
        phase: Phase = "write"
        try:
            sock = connection.sock
            patience = outgoing.time_to_write()
            if sock.gettimeout() != patience:  # setting it is a system call
                sock.settimeout(patience)
            try:
                sock.sendall(first)
                if body is not None:
                    send_body(connection, incoming, outgoing, body, chunked)
            except (BrokenPipeError, ConnectionResetError) as error:
                # A server may refuse a body before it has read all of it: what it says counts more.
                if body is None or users_own(error):
                    raise
                incoming.keep_alive = False
            phase = "read"
            while not incoming.status:
                receive_some(sock, incoming, timeouts.read if outgoing.deadline is None else outgoing.patience().read)
        except BaseException as error:
            self.drop(connection)
            raise in_phase(error, phase)  # noqa: B904  # it is the same error
        rest = SocketBody(self, origin, connection, incoming, timeouts)
        return Answer(outgoing, incoming.status, incoming.reason, incoming.headers, rest)

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        self.is_closed = True
        for connection in self._idle.drain():
            connection.close()

    def __del__(self) -> None:
        for connection in self._idle.drain():
            connection.close()

    def _take(self, outgoing: Outgoing, timeouts: Timeouts) -> tuple[Connection, Timeouts]:
        """A connection, and what is left of the time."""
        if self._pid != forks.pid:
            self._after_fork()
        turns = self._turns
        waited = not turns.take()
        if waited:
            _wait(turns, timeouts.pool)
            timeouts = outgoing.patience()
        origin = outgoing.origin
        try:
            try:
                connection = self._idle_one(origin)
            finally:
                if waited:
                    turns.arrived()  # not before: until then an idle connection is kept for us
            if connection is not None:
                return connection, timeouts
            connection = connect(origin, timeouts)
            return connection, timeouts if outgoing.deadline is None else outgoing.patience()
        except BaseException as error:
            turns.give_back()
            raise in_phase(error, "connect")  # noqa: B904

    def _idle_one(self, origin: Origin) -> Connection | None:
        now = time.monotonic()
        while (connection := self._idle.pop(origin)) is not None:
            if not self._idle.expired(connection, now) and connection.usable():
                return connection
            connection.close()
        return None

    def give_back(self, origin: Origin, connection: Connection) -> None:
        """Keep a connection for the next request."""
        if connection.pid != forks.pid:
            connection.close()
            return
        if self.is_closed:
            connection.close()
        else:
            for surplus in self._idle.push(origin, connection, time.monotonic(), awaited=self._turns.awaited):
                surplus.close()
            if self.is_closed:  # by another thread, which may not have seen this one
                self.close()
        self._turns.give_back()

    def drop(self, connection: Connection) -> None:
        """Close a connection that cannot be used again; called by the garbage collector, too, so it takes no lock."""
        connection.close()
        if connection.pid == forks.pid:
            self._turns.give_back()

    def _after_fork(self) -> None:
        """In a child the parent's connections are the parent's, and so are its turns."""
        with _forgetting:
            if self._pid == forks.pid:
                return
            for connection in self._idle.drain():
                connection.close()
            self._turns = Turns(MAX_CONNECTIONS, _wake)
            self._pid = forks.pid


def _wait(turns: Turns[threading.Lock], timeout: float | None) -> None:
    """Stand in line; the timeout is that of the whole wait. Whoever comes out has to say that they `arrived`."""
    waiter = threading.Lock()
    waiter.acquire()  # released by whoever hands a turn over
    turns.line_up(waiter)
    try:
        if waiter.acquire(timeout=-1 if timeout is None else min(timeout, threading.TIMEOUT_MAX)):
            return
    except BaseException:
        if not turns.leave(waiter):
            turns.arrived()
            turns.give_back()
        raise
    if turns.leave(waiter):  # or else the turn came in the very last moment
        raise in_phase(TimeoutError(f"all {turns.limit} connections were in use for {timeout} s"), "pool")


def _wake(waiter: threading.Lock) -> bool:
    waiter.release()
    return True

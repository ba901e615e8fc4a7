"""Opening a connection by blocking: the name is looked up, an address answers, TLS is agreed on.

The connect timeout is that of all three together, measured by the clock:

- The system cannot be asked to look a name up for so many seconds only, so a thread of its own does it where there is
  a timeout (some 0.1 ms for each new connection). One that hangs is left to the system, which ends it some time. An
  address needs no looking up, hence no thread.
- Each of several addresses has an equal part of what is left: one that swallows everything leaves the next its part.
- The handshake of TLS has what is left then, however slowly the bytes of the other side drip in.
"""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING, Any, Final

from ..tls import shared_context
from .sync_connection import Connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..origin import Origin
    from ..timeouts import Timeouts

_STANDARD: Final = vars(socket)


def connect(origin: Origin, timeouts: Timeouts) -> Connection:
    """Open a connection to an origin.

    Raises:
        OSError: No address takes a connection, or TLS is not agreed on.
        TimeoutError: All of it together took longer than the connect timeout.
    """
    patience = timeouts.connect
    until = None if patience is None else time.monotonic() + patience
    try:
        sock = _reach(origin, until)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if origin.scheme == "https":
                sock.settimeout(_left(until))
                sock = shared_context().wrap_socket(sock, server_hostname=origin.host)
        except BaseException:
            sock.close()
            raise
    except TimeoutError as error:
        if patience is None:  # the system's own patience is at an end
            raise
        raise TimeoutError(f"no connection to {origin.authority} within {patience} s") from error
    return Connection(sock)


def _reach(origin: Origin, until: float | None) -> socket.socket:
    """A socket that is connected to the first address of a host that answers."""
    if _replaced(socket.create_connection):  # whoever put it there wants to be asked
        return socket.create_connection((origin.host, origin.port), _left(until))
    failure: OSError | None = None
    addresses = _look_up(origin, until)
    for place, (family, kind, protocol, _, address) in enumerate(addresses):
        try:
            sock = socket.socket(family, kind, protocol)
        except OSError as error:  # a family that this machine does not have
            failure = failure or error
            continue
        try:
            left = _left(until)
            sock.settimeout(None if left is None else left / (len(addresses) - place))
            sock.connect(address)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    try:
        raise failure or OSError(f"no address for {origin.host}")
    finally:
        failure = None  # no circle of the exception and this frame


def _look_up(origin: Origin, until: float | None) -> list[Any]:
    """The addresses of a host."""
    # As bytes, because text is taken through the idna codec, which takes longer to import than all of this package;
    # as text for a function that was put in the place of the standard one.
    name = origin.host if _replaced(socket.getaddrinfo) else origin.host.encode()

    def ask() -> list[Any]:
        return socket.getaddrinfo(name, origin.port, 0, socket.SOCK_STREAM)

    if until is None or origin.is_address:
        return ask()
    return _in_a_thread(ask, until)


def _in_a_thread(work: Callable[[], list[Any]], until: float) -> list[Any]:
    """The result of work that nothing can interrupt; without it, if it comes too late."""
    from contextvars import copy_context

    outcome: list[Any] = []

    def keep() -> None:
        try:
            outcome.append(work())
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=copy_context().run, args=(keep,), name="openai_facade look-up", daemon=True)
    try:
        thread.start()
    except RuntimeError:  # no more threads, or the interpreter is about to end
        return work()
    thread.join(_left(until))
    if not outcome:
        raise TimeoutError("the name was not looked up in time")
    if isinstance(outcome[0], BaseException):
        try:
            raise outcome[0]
        finally:
            outcome.clear()  # no circle of the exception and this frame
    result: list[Any] = outcome[0]
    return result


def _left(until: float | None) -> float | None:
    """The seconds that are left.

    Raises:
        TimeoutError: None are.
    """
    if until is None:
        return None
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("the time was up")
    return left


def _replaced(function: Any) -> bool:
    """Whether a function of the socket module is another one than Python's own, for tests or for another resolver."""
    return getattr(function, "__globals__", None) is not _STANDARD

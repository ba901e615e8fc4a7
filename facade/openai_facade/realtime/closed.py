"""How a connection ended, as exceptions that are both this package's and those of websockets.

Code that was written against websockets' own exceptions goes on working, and `except OpenAIError` sees them too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK

from ..errors import WebSocketConnectionClosedError

if TYPE_CHECKING:
    from websockets.frames import Close

    from .protocol import GaveUp

CUT = 1006
TOO_BIG = 1009


class _Closed(WebSocketConnectionClosedError):
    """What both have.

    Attributes:
        code: What the connection was closed with; 1006 where it was cut.
        reason: The words beside it.
        rcvd: The close frame of the server, if one came.
        sent: The close frame of this side, if one was sent.
        unsent_messages: Messages that certainly did not leave. What was being sent when the connection broke may have
            arrived, and is not among them.
    """

    rcvd: Close | None
    sent: Close | None
    rcvd_then_sent: bool | None

    def __init__(self, message: str, *, cause: ConnectionClosed, unsent_messages: list[str]) -> None:
        # The initialisers of the two worlds want different arguments, so neither of them is called.
        Exception.__init__(self, message)
        self.rcvd, self.sent, self.rcvd_then_sent = cause.rcvd, cause.sent, cause.rcvd_then_sent
        self.unsent_messages = unsent_messages

    def __str__(self) -> str:
        return str(self.args[0])

    @property
    def code(self) -> int:
        """The close code."""
        frame = self.rcvd or self.sent
        return CUT if frame is None else int(frame.code)

    @property
    def reason(self) -> str:
        """The words beside the close code."""
        frame = self.rcvd or self.sent
        return "" if frame is None else frame.reason


class ConnectionEnded(_Closed, ConnectionClosedOK):
    """The connection was closed in the regular way, by either side."""


class ConnectionBroke(_Closed, ConnectionClosedError):
    """The connection was cut, or closed because something went wrong."""


def close_code(cause: ConnectionClosed) -> int:
    """What a connection was closed with; 1006 where it was cut."""
    frame = cause.rcvd or cause.sent
    return CUT if frame is None else int(frame.code)


def closed(
    cause: ConnectionClosed, unsent_messages: list[str], gave_up: GaveUp | None = None, *, wanted: bool = False
) -> _Closed:
    """The exception for a connection that is over.

    Args:
        cause: What websockets says.
        unsent_messages: What was still waiting.
        gave_up: Why it could not be opened again, where that was tried.
        wanted: Whether this side has closed it.
    """
    message = _describe(cause)
    if gave_up is not None:
        message += f"; {gave_up.reason}" + (f": {gave_up.cause}" if gave_up.cause else "")
    if unsent_messages:
        number = len(unsent_messages)
        message += f"; {number} message{'s were' if number > 1 else ' was'} not sent (see unsent_messages)"
    failed = gave_up is not None and gave_up.cause is not None
    regular = wanted or (isinstance(cause, ConnectionClosedOK) and not failed)
    kind = ConnectionEnded if regular else ConnectionBroke
    error = kind(message, cause=cause, unsent_messages=unsent_messages)
    error.__cause__ = gave_up.cause if gave_up is not None and gave_up.cause is not None else cause
    return error


def broke_while_sending(cause: ConnectionClosed) -> ConnectionBroke:
    """The exception for a message that a connection took with it."""
    message = f"{_describe(cause)} while a message was being sent: it may have arrived, so it is not sent again"
    error = ConnectionBroke(message, cause=cause, unsent_messages=[])
    error.__cause__ = cause
    return error


def _describe(cause: ConnectionClosed) -> str:
    if cause.rcvd is not None:
        words = f": {cause.rcvd.reason}" if cause.rcvd.reason else ""
        return f"The server closed the connection with code {int(cause.rcvd.code)}{words}"
    if cause.sent is None:
        return "The connection was cut" + (f": {cause.__cause__}" if cause.__cause__ else "")
    if cause.sent.code == TOO_BIG and "fragments" in cause.sent.reason:  # no option of websockets changes this limit
        return f"A message came in too many fragments: {cause.__cause__ or cause.sent.reason}"
    if cause.sent.code == TOO_BIG:
        return f"A message was too big for max_size of websocket_connection_options: {cause.sent.reason}"
    words = f": {cause.sent.reason}" if cause.sent.reason else ""
    return f"The connection was closed from this side with code {int(cause.sent.code)}{words}"

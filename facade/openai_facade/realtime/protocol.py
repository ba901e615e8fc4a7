"""What a websocket conversation is, apart from the sockets: how events are written and read, what waits, what is kept.

Nothing here sends, receives or sleeps. `Protocol.resume` says step by step how a new connection takes the place of a
broken one; the connections of both colours only carry the steps out.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from openai_runtime.model.codec import decode_json, decoder, encode_json

from ..calling.log import logger
from ..errors import APIError, OpenAIError, WebSocketConnectionClosedError, excerpt
from .reconnecting import Backoff, ReconnectingEvent, is_recoverable_close
from .send_queue import SendQueue
from .settings_memory import SettingsMemory

if TYPE_CHECKING:
    from openai_runtime.request.call import Headers, Query

    from ..transport.outgoing import Outgoing

S = TypeVar("S")
"""A socket, whatever that is."""

MODELS = "openai_generated.models"


class Dialect(NamedTuple):
    """What tells one websocket API from another.

    Attributes:
        path: Below the base URL.
        events: The name of the union of the server's events.
        settings: The types of events that set a session up.
        headers: Headers of the opening request.
    """

    path: str
    events: str
    settings: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def decode(self) -> Callable[[Any], Any]:
        """Turns a decoded message into an event."""
        return decoder(self.events, MODELS)


REALTIME = Dialect("/realtime", "RealtimeServerEvent", ("session.update",))
BETA_REALTIME = Dialect(
    "/realtime",
    "BetaRealtimeServerEvent",
    ("session.update", "transcription_session.update"),
    (("OpenAI-Beta", "realtime=v1"),),
)
RESPONSES = Dialect("/responses", "ResponsesServerEvent")


def encode(event: object) -> str:
    """Write an event: a dict, a model or another object with fields.

    Raises:
        TypeError: It is none, or something in it cannot be written as JSON.
    """
    if isinstance(event, (str, bytes)):
        raise TypeError("send() takes an event, such as a dict; send_raw() takes text that is JSON already")
    return encode_json(event).decode()


def parse(data: str | bytes, decode: Callable[[Any], Any], request: Outgoing | None = None) -> Any:
    """Read a message of the server; an event of an unknown type becomes a model all the same.

    Raises:
        APIError: It is no JSON object.
    """
    try:
        value = decode_json(data)
    except ValueError as cause:
        message = f"The server sent a message that is not JSON: {excerpt(data) or 'an empty one'}"
        raise APIError(message, request, body=_text(data)) from cause
    if not isinstance(value, dict):
        raise APIError(f"The server sent a message that is no event: {excerpt(data)}", request, body=value)
    return decode(value)


def error_of(event: Any, request: Outgoing | None = None) -> OpenAIError:
    """The exception for an error event that nobody handles."""
    body = event.to_dict() if hasattr(event, "to_dict") else event
    inner = body.get("error", body) if isinstance(body, Mapping) else body
    said = inner.get("message") if isinstance(inner, Mapping) else None
    return APIError(f"The server reported an error: {said or excerpt(str(inner))}", request, body=inner)


class Ask(NamedTuple):
    """Ask the user's function about the next attempt; gives its answer."""

    event: ReconnectingEvent


class Sleep(NamedTuple):
    """Wait, or until the user has closed the connection."""

    seconds: float


class Open(NamedTuple):
    """Open a new connection; gives its socket."""

    extra_query: Query
    extra_headers: Headers


class Transmit(NamedTuple):
    """Send a message over a new socket; raises `Lost` where that breaks too."""

    socket: Any
    message: str


class Lost(Exception):
    """The new socket broke."""


class GaveUp(NamedTuple):
    """Why there is no new connection."""

    reason: str
    cause: BaseException | None = None


Step: TypeAlias = Ask | Sleep | Open | Transmit
Steps: TypeAlias = Generator[Step, Any, GaveUp | None]


class Protocol(Generic[S]):
    """The state of a conversation, over one socket or several in a row.

    A message is sent at most once. What was handed to a socket that broke may have arrived, so it is not sent again;
    what comes while there is no socket waits for the next one. Events that set the session up are the exception: a new
    socket begins with them.

    Args:
        socket: The open socket.
        settings: The types of events that set a session up.
        queue: What waits for a socket.
        backoff: How often to open a new socket; None for never.
        extra_query: Query parameters of the opening requests.
        extra_headers: Headers of the opening requests.

    Attributes:
        socket: The socket in use.
        leaving: Whether the user has closed the connection.
    """

    def __init__(
        self,
        socket: S,
        *,
        settings: tuple[str, ...] = (),
        queue: SendQueue | None = None,
        backoff: Backoff | None = None,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
    ) -> None:
        self.socket = socket
        self.leaving = False
        self._backoff = backoff
        self._queue = queue if queue is not None else SendQueue()
        self._memory = SettingsMemory(settings)
        self._query = extra_query or {}
        self._headers = extra_headers or {}
        self._resuming = False
        self._ended = False
        self._attempt = 0
        self._lock = Lock()

    def admit(self, message: str, is_open: Callable[[S], bool]) -> S | None:
        """Decide what becomes of a message: the socket to send it over, or None when it waits for the next one.

        Args:
            message: The message.
            is_open: Whether a socket can still send.

        Raises:
            WebSocketConnectionClosedError: There is no socket, and none to wait for.
            WebSocketQueueFullError: Too much is waiting already.
        """
        with self._lock:
            if not (self._resuming or self._ended or self.leaving) and is_open(self.socket):
                self._memory.note(message)
                return self.socket
            if self._backoff is None or self._ended or self.leaving:
                raise WebSocketConnectionClosedError(
                    "The connection is closed: nothing can be sent any more", unsent_messages=[message]
                )
            self._queue.put(message)
            return None

    def begin(self) -> Generator[Transmit, None, None]:
        """Send what was queued before the connection was there."""
        while (message := self._next(self.socket)) is not None:
            yield Transmit(self.socket, message)

    def is_worth_resuming(self, code: int) -> bool:
        """Whether a connection that was closed with this code is to be opened again."""
        return self._backoff is not None and not self.leaving and not self._ended and is_recoverable_close(code)

    def resume(self, code: int, lived: float) -> Steps:
        """The steps to a new socket that is set up as the last one was.

        Args:
            code: What the present one was closed with.
            lived: Seconds since it was opened. One that lived longer than the wait before the next attempt counts as a
                success, after which attempts are counted anew.

        Returns:
            None when the new socket is in use, else why there is none.
        """
        backoff = self._backoff or Backoff(max_retries=0)
        with self._lock:
            self._resuming = True
        if lived > backoff.longest_wait(self._attempt + 1):
            self._attempt = 0
        last: BaseException | None = None
        while self._attempt < backoff.max_retries:
            self._attempt += 1
            delay = backoff.wait(self._attempt)
            event = ReconnectingEvent(
                self._attempt, backoff.max_retries, delay, code, dict(self._query), dict(self._headers)
            )
            try:
                changes = yield Ask(event)
            except Exception as cause:
                return GaveUp("on_reconnecting failed", cause)
            if changes and changes.get("abort"):
                return GaveUp("on_reconnecting asked to leave it closed")
            if changes:
                self._query = changes.get("extra_query", self._query)
                self._headers = changes.get("extra_headers", self._headers)
            yield Sleep(delay)
            if self.leaving:
                break
            try:
                yield from self._start_over((yield Open(self._query, self._headers)))
            except (OpenAIError, Lost) as cause:
                last = cause
                continue
            if self.leaving:
                break
            return None
        if self.leaving:
            return GaveUp("it was closed by this side meanwhile")
        return GaveUp(f"{self._attempt} attempts to open it again failed", last)

    def _start_over(self, socket: S) -> Generator[Transmit, None, None]:
        """Set a new session up as the last one was, then send what waited."""
        for message in self._memory.messages():
            yield Transmit(socket, message)
        while (waiting := self._next(socket)) is not None:
            try:
                yield Transmit(socket, waiting)
            except Lost:
                size = len(waiting.encode())
                logger.warning("A queued message of %d bytes may have arrived or not: its connection broke", size)
                raise

    def _next(self, socket: S) -> str | None:
        """The next message that waits; when there is none, the socket comes into use in the same moment."""
        with self._lock:
            message = self._queue.take()
            if message is not None:
                self._memory.note(message)
                return message
            if not self.leaving:
                self.socket = socket
                self._resuming = False
            return None

    @property
    def is_over(self) -> bool:
        """Whether nothing will be sent any more."""
        return self.leaving or self._ended

    def leave(self) -> tuple[S, list[str]]:
        """The user closes the connection; gives the socket to close and what will not be sent any more."""
        with self._lock:
            self.leaving = True
            return self.socket, self._queue.drain()

    def end(self) -> list[str]:
        """Nothing will be sent any more; gives what was not."""
        with self._lock:
            self._ended = True
            self._resuming = False
            return self._queue.drain()


def _text(data: str | bytes) -> str:
    return data if isinstance(data, str) else data.decode("utf-8", "replace")

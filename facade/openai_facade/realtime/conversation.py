"""What a connection has in either colour: its settings, its handlers, and the reading of events."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..errors import WebSocketConnectionClosedError
from .closed import ConnectionEnded, closed
from .handlers import Handlers, Listening
from .protocol import Dialect, Protocol, error_of, parse
from .reconnecting import Backoff

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_runtime.request.call import Headers, Query
    from websockets.exceptions import ConnectionClosed

    from ..transport.outgoing import Outgoing
    from .protocol import GaveUp
    from .reconnecting import OnReconnecting
    from .send_queue import SendQueue

ServerEvent = TypeVar("ServerEvent")
ClientEvent = TypeVar("ClientEvent")
S = TypeVar("S")


class Conversation(Listening, Generic[S, ServerEvent, ClientEvent]):
    """What a connection has in either colour.

    Args:
        connection: The open socket of websockets.
        make_ws: Opens another one; without it a broken connection stays closed.
        on_reconnecting: Asked before every attempt to open a broken connection again; without it there is none.
        max_retries: Attempts in a row.
        initial_delay: Seconds before the first one.
        max_delay: Seconds before any of them at most.
        extra_query: Query parameters of the opening requests.
        extra_headers: Headers of the opening requests.
        send_queue: Messages that wait for a socket.
    """

    _dialect: ClassVar[Dialect]

    def __init__(
        self,
        connection: S,
        *,
        make_ws: Callable[[Query, Headers], Any] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        send_queue: SendQueue | None = None,
    ) -> None:
        self._make_ws: Any = make_ws
        self._on_reconnecting: Any = on_reconnecting
        reconnects = make_ws is not None and on_reconnecting is not None
        self._protocol = Protocol(
            connection,
            settings=self._dialect.settings,
            queue=send_queue,
            backoff=Backoff(max_retries, initial_delay, max_delay) if reconnects else None,
            extra_query=extra_query,
            extra_headers=extra_headers,
        )
        self._decode = self._dialect.decode
        self._request: Outgoing | None = None
        self._session: Any = None
        self._opened = time.monotonic()
        self._handlers = Handlers()
        self._attach()

    def _attach(self) -> None:
        """Make what a connection of this kind has besides."""

    @property
    def _connection(self) -> S:
        """The socket in use."""
        return self._protocol.socket

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called, or the connection is over and will not be opened again."""
        return self._protocol.is_over

    def parse_event(self, data: str | bytes) -> ServerEvent:
        """Turn a message as it came, such as one from `recv_bytes`, into an event.

        Raises:
            APIError: It is no event.
        """
        event: ServerEvent = parse(data, self._decode, self._request)
        return event

    def _follow(self, session: Any) -> None:
        """Let somebody see every event before it is read, and know when the connection is left."""
        self._session, decode = session, self._decode

        def seen(event: Any) -> Any:
            session.event(event)
            return decode(event)

        self._decode = seen

    def _take_handlers(self, event: ServerEvent) -> list[Callable[..., Any]]:
        kind = getattr(event, "type", None)
        handlers = self._handlers.take(kind if isinstance(kind, str) else "")
        if not handlers and kind == "error":
            raise error_of(event, self._request)
        return handlers

    def _end(self, cause: ConnectionClosed, gave_up: GaveUp | None = None) -> WebSocketConnectionClosedError:
        error = closed(cause, self._protocol.end(), gave_up, wanted=self._protocol.leaving)
        if self._session is not None:
            self._session.ended(None if isinstance(error, ConnectionEnded) else error)
        return error

    def _report(self, unsent: list[str]) -> None:
        if self._session is not None:
            self._session.ended(None)
        if unsent:
            raise WebSocketConnectionClosedError(
                f"The connection was closed while {len(unsent)} messages were waiting for it to be opened again",
                unsent_messages=unsent,
            )

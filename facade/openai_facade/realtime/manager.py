"""What `connect` gives: it opens a connection when it is entered, and closes it when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from openai_runtime.request.expected import mapping_named
from openai_runtime.unset import Omit, omit

from ..calling.parents import session_of
from ..errors import OpenAIError, WebSocketConnectionClosedError
from .handlers import Handlers, Listening
from .handshake import Opened, Opening, open_async_socket, open_socket
from .protocol import encode
from .send_queue import SendQueue

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from openai_runtime.request.call import Headers, Query

    from .connect_options import WebSocketConnectionOptions
    from .connection import AsyncWebSocketConnection, WebSocketConnection
    from .protocol import Dialect
    from .reconnecting import OnReconnecting

Client = TypeVar("Client", bound=Any)
ClientEvent = TypeVar("ClientEvent")
C = TypeVar("C", bound="WebSocketConnection[Any, Any]")
A = TypeVar("A", bound="AsyncWebSocketConnection[Any, Any]")


class _Manager(Listening, Generic[ClientEvent]):
    """What a manager has on either client.

    Args:
        client: Whose settings and key are used.
        call_id: The call to join.
        model: The model to talk to.
        extra_query: Further query parameters of the opening request.
        extra_headers: Further headers of the opening request.
        websocket_connection_options: Options of the websocket.
        on_reconnecting: Called before every attempt to open a broken connection again; may change what it is opened
            with. Without such a function a broken connection stays closed.
        max_retries: Attempts in a row.
        initial_delay: Seconds before the first of them, doubled before each further one.
        max_delay: Seconds before any of them at most.
        max_queue_size: Bytes of messages that may wait for a connection.
    """

    _dialect: ClassVar[Dialect]

    def __init__(
        self,
        *,
        client: Any,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> None:
        self._client = client
        own: dict[str, object] = {"model": model, "call_id": call_id}
        self._query = {name: value for name, value in own.items() if not isinstance(value, Omit)}
        self._extra_query = mapping_named("extra_query", extra_query)
        self._extra_headers = mapping_named("extra_headers", extra_headers)
        self._options = websocket_connection_options or {}
        self._on_reconnecting = on_reconnecting
        self._backoff = {"max_retries": max_retries, "initial_delay": initial_delay, "max_delay": max_delay}
        self._queue = SendQueue(max_queue_size)
        self._handlers = Handlers()
        self._live: Any = None

    def send(self, event: ClientEvent) -> None:
        """Queue an event that is sent as soon as the connection is open.

        Raises:
            WebSocketQueueFullError: Too much is queued already.
            OpenAIError: The connection is open; it has a `send` of its own.
        """
        if self._live is not None and not self._live.is_closed:
            raise OpenAIError("The connection is open: send events through it")
        self._queue.put(encode(event))

    def _opening(self, extra_query: Query, extra_headers: Headers) -> Opening:
        options = cast("dict[str, Any]", self._options)
        return Opening(self._client, self._dialect, self._query, extra_query, extra_headers, options)

    def _ready(self, kind: Any, opened: Opened, make_ws: Callable[[Query, Headers], Any]) -> Any:
        """The connection over a socket that was opened."""
        connection = kind(
            opened.socket,
            make_ws=make_ws,
            on_reconnecting=self._on_reconnecting,
            extra_query=self._extra_query,
            extra_headers=self._extra_headers,
            send_queue=self._queue,
            **self._backoff,
        )
        connection._request = opened.outgoing
        model = self._query.get("model")
        session = session_of(self._client, model if isinstance(model, str) else None)
        if session is not None:
            connection._follow(session)
        self._handlers.move_to(connection._handlers)
        self._live = connection
        return connection

    def _make_ws(self, extra_query: Query, extra_headers: Headers) -> Any:
        """Open another socket; the waits between attempts are the connection's business."""
        return open_socket(self._opening(extra_query, extra_headers), self._client.retry.with_max_retries(0)).socket

    async def _make_async_ws(self, extra_query: Query, extra_headers: Headers) -> Any:
        opening = self._opening(extra_query, extra_headers)
        return (await open_async_socket(opening, self._client.retry.with_max_retries(0))).socket

    async def _aenter(self, kind: Any) -> Any:
        opened = await open_async_socket(self._opening(self._extra_query, self._extra_headers), self._client.retry)
        connection = self._ready(kind, opened, self._make_async_ws)
        try:
            await connection._begin()
        except BaseException:
            await self._aleave(connection, failed=True)
            raise
        return connection

    async def _aleave(self, connection: Any, *, failed: bool) -> None:
        try:
            await connection.close()
        except WebSocketConnectionClosedError:
            if not failed:
                raise


class AsyncConnectionManager(_Manager[ClientEvent], Generic[A, ClientEvent]):
    """What `connect` of an async client gives."""

    _async_connection: ClassVar[type[Any]]
    _current: A | None = None

    async def __aenter__(self) -> A:
        connection: A = await self._aenter(self._async_connection)
        self._current = connection
        return connection

    async def enter(self) -> A:
        """Open the connection without a `with` block; close it with its `close` method.

        Raises:
            APIError: The server cannot be reached, or refuses.
        """
        return await self.__aenter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._current = self._current, None
        if connection is not None:
            await self._aleave(connection, failed=error is not None)


class ConnectionManager(_Manager[ClientEvent], Generic[C, A, ClientEvent]):
    """What `connect` of a sync client gives: `with` opens a connection that blocks, `async with` one that does not."""

    _connection: ClassVar[type[Any]]
    _async_connection: ClassVar[type[Any]]
    _current: C | None = None
    _async_current: A | None = None

    def __enter__(self) -> C:
        opened = open_socket(self._opening(self._extra_query, self._extra_headers), self._client.retry)
        connection: C = self._ready(self._connection, opened, self._make_ws)
        self._current = connection
        try:
            connection._begin()
        except BaseException as error:
            self.__exit__(type(error), error, None)
            raise
        return connection

    def enter(self) -> C:
        """Open the connection without a `with` block; close it with its `close` method.

        Raises:
            APIError: The server cannot be reached, or refuses.
        """
        return self.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._current = self._current, None
        if connection is not None:
            try:
                connection.close()
            except WebSocketConnectionClosedError:
                if error is None:
                    raise

    async def __aenter__(self) -> A:
        connection: A = await self._aenter(self._async_connection)
        self._async_current = connection
        return connection

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._async_current = self._async_current, None
        if connection is not None:
            await self._aleave(connection, failed=error is not None)

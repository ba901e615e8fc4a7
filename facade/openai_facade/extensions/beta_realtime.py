"""`client.beta.realtime`: connections to the realtime API as it was before it left the beta."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.beta.realtime import realtime as generated
from openai_runtime.hints import evaluable

if TYPE_CHECKING:
    from openai_runtime.request.call import Headers, Query

    from ..realtime.beta_realtime import AsyncRealtimeConnectionManager, RealtimeConnectionManager
    from ..realtime.connect_options import WebSocketConnectionOptions
    from ..realtime.reconnecting import OnReconnecting


class Realtime(generated.Realtime):
    """`client.beta.realtime`."""

    def connect(
        self,
        *,
        model: str,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> RealtimeConnectionManager:
        """Connect to a realtime session; to be used in a `with` block, or in an `async with` block.

        Args:
            model: The model to talk to, such as gpt-4o-realtime-preview.
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called before every attempt to open a broken connection again; may change what it is opened
                with. Without such a function a broken connection stays closed. A new session is set up as the old one
                was; what was sent before is never sent again.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from ..realtime.beta_realtime import RealtimeConnectionManager

        return RealtimeConnectionManager(
            client=self._client,
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncRealtime(generated.AsyncRealtime):
    """`client.beta.realtime` of an async client."""

    def connect(
        self,
        *,
        model: str,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncRealtimeConnectionManager:
        """Connect to a realtime session; to be used in an `async with` block.

        Args:
            model: The model to talk to, such as gpt-4o-realtime-preview.
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called, and awaited where it is async, before every attempt to open a broken connection
                again; may change what it is opened with. Without such a function a broken connection stays closed. A
                new session is set up as the old one was; what was sent before is never sent again.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from ..realtime.beta_realtime import AsyncRealtimeConnectionManager

        return AsyncRealtimeConnectionManager(
            client=self._client,
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


evaluable(__name__)

"""`client.live`: live sessions over a websocket, looks into those of others, and forks of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.live import forks, live, sideband
from openai_runtime.unset import Omit, omit

if TYPE_CHECKING:
    from openai_runtime.request.call import Headers, Query

    from openai_facade.realtime.connect_options import WebSocketConnectionOptions
    from openai_facade.realtime.live import (
        AsyncForksConnectionManager,
        AsyncLiveConnectionManager,
        AsyncSidebandConnectionManager,
        ForksConnectionManager,
        LiveConnectionManager,
        SidebandConnectionManager,
    )
    from openai_facade.realtime.reconnecting import OnReconnecting


class Live(live.Live):
    """`client.live`."""

    def connect(
        self,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> LiveConnectionManager:
        """Open a live session; to be used in a `with` or an `async with` block.

        Args:
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called before every attempt to open a broken connection again; may change what it is
                opened with. Without such a function a broken connection stays closed. A new session is set up as the
                old one was.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.live import LiveConnectionManager

        return LiveConnectionManager(
            client=self._client,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncLive(live.AsyncLive):
    """`client.live` of an async client."""

    def connect(
        self,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> AsyncLiveConnectionManager:
        """Open a live session; to be used in an `async with` block.

        Args:
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called, and awaited where it is async, before every attempt to open a broken connection
                again; may change what it is opened with. Without such a function a broken connection stays closed. A
                new session is set up as the old one was.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.live import AsyncLiveConnectionManager

        return AsyncLiveConnectionManager(
            client=self._client,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class Sideband(sideband.Sideband):
    """`client.live.sideband`."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> SidebandConnectionManager:
        """Look into a session that goes on elsewhere, and steer it; to be used in a `with` or an `async with` block.

        Args:
            session_id: The session.
            graceful_close: Let what is being said be said before the session ends.
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called before every attempt to open a broken connection again; may change what it is
                opened with. Without such a function a broken connection stays closed. The session goes on meanwhile.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.live import SidebandConnectionManager

        return SidebandConnectionManager(
            client=self._client,
            session_id=session_id,
            graceful_close=graceful_close,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncSideband(sideband.AsyncSideband):
    """`client.live.sideband` of an async client."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> AsyncSidebandConnectionManager:
        """Look into a session that goes on elsewhere, and steer it; to be used in an `async with` block.

        Args:
            session_id: The session.
            graceful_close: Let what is being said be said before the session ends.
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called, and awaited where it is async, before every attempt to open a broken connection
                again; may change what it is opened with. Without such a function a broken connection stays closed.
                The session goes on meanwhile.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.live import AsyncSidebandConnectionManager

        return AsyncSidebandConnectionManager(
            client=self._client,
            session_id=session_id,
            graceful_close=graceful_close,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class Forks(forks.Forks):
    """`client.live.forks`."""

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> ForksConnectionManager:
        """Open a session that goes on from another one; to be used in a `with` or an `async with` block.

        Args:
            session_id: The session.
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called before every attempt to open a broken connection again; may change what it is
                opened with. Without such a function a broken connection stays closed. A new session is set up as the
                old one was.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.live import ForksConnectionManager

        return ForksConnectionManager(
            client=self._client,
            session_id=session_id,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncForks(forks.AsyncForks):
    """`client.live.forks` of an async client."""

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> AsyncForksConnectionManager:
        """Open a session that goes on from another one; to be used in an `async with` block.

        Args:
            session_id: The session.
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called, and awaited where it is async, before every attempt to open a broken connection
                again; may change what it is opened with. Without such a function a broken connection stays closed. A
                new session is set up as the old one was.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.live import AsyncForksConnectionManager

        return AsyncForksConnectionManager(
            client=self._client,
            session_id=session_id,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )

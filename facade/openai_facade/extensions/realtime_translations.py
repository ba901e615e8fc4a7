"""`client.realtime.translations`: translations over a websocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.realtime.translations import translations as generated

if TYPE_CHECKING:
    from openai_runtime.request.call import Headers, Query

    from openai_facade.realtime.connect_options import WebSocketConnectionOptions
    from openai_facade.realtime.reconnecting import OnReconnecting
    from openai_facade.realtime.translations import AsyncTranslationsConnectionManager, TranslationsConnectionManager


class Translations(generated.Translations):
    """`client.realtime.translations`."""

    def connect(
        self,
        model: str,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> TranslationsConnectionManager:
        """Open a session for translations; to be used in a `with` or an `async with` block.

        Args:
            model: The model that translates.
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
        from openai_facade.realtime.translations import TranslationsConnectionManager

        return TranslationsConnectionManager(
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


class AsyncTranslations(generated.AsyncTranslations):
    """`client.realtime.translations` of an async client."""

    def connect(
        self,
        model: str,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncTranslationsConnectionManager:
        """Open a session for translations; to be used in an `async with` block.

        Args:
            model: The model that translates.
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
        from openai_facade.realtime.translations import AsyncTranslationsConnectionManager

        return AsyncTranslationsConnectionManager(
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

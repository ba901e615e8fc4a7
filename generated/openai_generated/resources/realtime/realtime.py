# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.realtime.calls import (
        AsyncCalls,
        AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse,
        Calls,
        CallsWithRawResponse,
        CallsWithStreamingResponse,
    )
    from openai_generated.resources.realtime.client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )
    from openai_generated.resources.realtime.translations.translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )


class Realtime(SyncResource):
    """`client.realtime`."""

    if TYPE_CHECKING:

        @property
        def client_secrets(self) -> ClientSecrets:
            """`client.realtime.client_secrets`."""
            ...

        @property
        def calls(self) -> Calls:
            """`client.realtime.calls`."""
            ...

        @property
        def translations(self) -> Translations:
            """`client.realtime.translations`."""
            ...
    else:
        client_secrets = child("openai_generated.resources.realtime.client_secrets", "ClientSecrets")
        calls = child("openai_generated.resources.realtime.calls", "Calls")
        translations = child("openai_generated.resources.realtime.translations.translations", "Translations")

    @property
    def with_raw_response(self) -> RealtimeWithRawResponse:
        """The same methods, answering with the raw response."""
        return RealtimeWithRawResponse(self)

    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return RealtimeWithStreamingResponse(self)


class AsyncRealtime(AsyncResource):
    """`client.realtime`."""

    if TYPE_CHECKING:

        @property
        def client_secrets(self) -> AsyncClientSecrets:
            """`client.realtime.client_secrets`."""
            ...

        @property
        def calls(self) -> AsyncCalls:
            """`client.realtime.calls`."""
            ...

        @property
        def translations(self) -> AsyncTranslations:
            """`client.realtime.translations`."""
            ...
    else:
        client_secrets = child("openai_generated.resources.realtime.client_secrets", "AsyncClientSecrets")
        calls = child("openai_generated.resources.realtime.calls", "AsyncCalls")
        translations = child("openai_generated.resources.realtime.translations.translations", "AsyncTranslations")

    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncRealtimeWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncRealtimeWithStreamingResponse(self)


class RealtimeWithRawResponse(RawView[Realtime]):
    """`Realtime` as `with_raw_response`."""

    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_raw_response

    @property
    def calls(self) -> CallsWithRawResponse:
        """The view of the child."""
        return self._resource.calls.with_raw_response

    @property
    def translations(self) -> TranslationsWithRawResponse:
        """The view of the child."""
        return self._resource.translations.with_raw_response


class AsyncRealtimeWithRawResponse(RawView[AsyncRealtime]):
    """`AsyncRealtime` as `with_raw_response`."""

    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_raw_response

    @property
    def calls(self) -> AsyncCallsWithRawResponse:
        """The view of the child."""
        return self._resource.calls.with_raw_response

    @property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        """The view of the child."""
        return self._resource.translations.with_raw_response


class RealtimeWithStreamingResponse(StreamedView[Realtime]):
    """`Realtime` as `with_streaming_response`."""

    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_streaming_response

    @property
    def calls(self) -> CallsWithStreamingResponse:
        """The view of the child."""
        return self._resource.calls.with_streaming_response

    @property
    def translations(self) -> TranslationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.translations.with_streaming_response


class AsyncRealtimeWithStreamingResponse(StreamedView[AsyncRealtime]):
    """`AsyncRealtime` as `with_streaming_response`."""

    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_streaming_response

    @property
    def calls(self) -> AsyncCallsWithStreamingResponse:
        """The view of the child."""
        return self._resource.calls.with_streaming_response

    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.translations.with_streaming_response

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.realtime.translations.client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )


class Translations(SyncResource):
    """`client.realtime.translations`."""

    if TYPE_CHECKING:

        @property
        def client_secrets(self) -> ClientSecrets:
            """`client.realtime.translations.client_secrets`."""
            ...
    else:
        client_secrets = child("openai_generated.resources.realtime.translations.client_secrets", "ClientSecrets")

    @property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return TranslationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return TranslationsWithStreamingResponse(self)


class AsyncTranslations(AsyncResource):
    """`client.realtime.translations`."""

    if TYPE_CHECKING:

        @property
        def client_secrets(self) -> AsyncClientSecrets:
            """`client.realtime.translations.client_secrets`."""
            ...
    else:
        client_secrets = child("openai_generated.resources.realtime.translations.client_secrets", "AsyncClientSecrets")

    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncTranslationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncTranslationsWithStreamingResponse(self)


class TranslationsWithRawResponse(RawView[Translations]):
    """`Translations` as `with_raw_response`."""

    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_raw_response


class AsyncTranslationsWithRawResponse(RawView[AsyncTranslations]):
    """`AsyncTranslations` as `with_raw_response`."""

    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_raw_response


class TranslationsWithStreamingResponse(StreamedView[Translations]):
    """`Translations` as `with_streaming_response`."""

    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_streaming_response


class AsyncTranslationsWithStreamingResponse(StreamedView[AsyncTranslations]):
    """`AsyncTranslations` as `with_streaming_response`."""

    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        """The view of the child."""
        return self._resource.client_secrets.with_streaming_response

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.realtime import CREATE_REALTIME_TRANSLATION_CLIENT_SECRET
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


class ClientSecrets(SyncResource):
    """`client.realtime.translations.client_secrets`."""

    @property
    def with_raw_response(self) -> ClientSecretsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ClientSecretsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ClientSecretsWithStreamingResponse(self)

    def create(
        self,
        *,
        session: params.RealtimeTranslationSessionCreateRequestParam | Model,
        expires_after: params.RealtimeTranslationClientSecretCreateRequestExpiresAfterParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Issue a short-lived key for a realtime speech translation session.

        Args:
            session: How the translation session is set up.
            expires_after: When the key expires: seconds (10 to 7200, 600 by default) after created_at.
        """
        return self._send(
            CREATE_REALTIME_TRANSLATION_CLIENT_SECRET,
            {"session": session, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncClientSecrets(AsyncResource):
    """`client.realtime.translations.client_secrets`."""

    @property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncClientSecretsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncClientSecretsWithStreamingResponse(self)

    async def create(
        self,
        *,
        session: params.RealtimeTranslationSessionCreateRequestParam | Model,
        expires_after: params.RealtimeTranslationClientSecretCreateRequestExpiresAfterParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Issue a short-lived key for a realtime speech translation session.

        Args:
            session: How the translation session is set up.
            expires_after: When the key expires: seconds (10 to 7200, 600 by default) after created_at.
        """
        return await self._send(
            CREATE_REALTIME_TRANSLATION_CLIENT_SECRET,
            {"session": session, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ClientSecretsWithRawResponse(RawView[ClientSecrets]):
    """`ClientSecrets` as `with_raw_response`."""

    create = raw_method(ClientSecrets.create)


class AsyncClientSecretsWithRawResponse(RawView[AsyncClientSecrets]):
    """`AsyncClientSecrets` as `with_raw_response`."""

    create = async_raw_method(AsyncClientSecrets.create)


class ClientSecretsWithStreamingResponse(StreamedView[ClientSecrets]):
    """`ClientSecrets` as `with_streaming_response`."""

    create = streamed_method(ClientSecrets.create)


class AsyncClientSecretsWithStreamingResponse(StreamedView[AsyncClientSecrets]):
    """`AsyncClientSecrets` as `with_streaming_response`."""

    create = async_streamed_method(AsyncClientSecrets.create)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import (
    CREATE_VOICE_CONSENT,
    DELETE_VOICE_CONSENT,
    GET_VOICE_CONSENT,
    LIST_VOICE_CONSENTS,
    UPDATE_VOICE_CONSENT,
)
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
    from openai_generated.models.voice_consent_deleted_resource import VoiceConsentDeletedResource
    from openai_generated.models.voice_consent_resource import VoiceConsentResource
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class VoiceConsents(SyncResource):
    """`client.audio.voice_consents`."""

    @property
    def with_raw_response(self) -> VoiceConsentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return VoiceConsentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> VoiceConsentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return VoiceConsentsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        recording: FileTypes,
        language: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentResource:
        """Upload a recording in which a speaker agrees to have the voice copied.

        Args:
            name: A label for the consent.
            recording: The audio file in which the speaker agrees.
            language: The language of the recording, as a BCP 47 tag such as en-US.
        """
        return self._send(
            CREATE_VOICE_CONSENT,
            {"name": name, "recording": recording, "language": language},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentResource:
        """Read one recorded voice consent.

        Args:
            consent_id: The id of the voice consent.
        """
        return self._send(
            GET_VOICE_CONSENT, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout
        )

    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentResource:
        """Rename a recorded voice consent.

        Args:
            consent_id: The id of the voice consent.
            name: The new label of the consent.
        """
        return self._send(
            UPDATE_VOICE_CONSENT,
            {"consent_id": consent_id, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[VoiceConsentResource]:
        """Page through the recorded voice consents.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._send(
            LIST_VOICE_CONSENTS, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout
        )

    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentDeletedResource:
        """Delete a recorded voice consent.

        Args:
            consent_id: The id of the voice consent.
        """
        return self._send(
            DELETE_VOICE_CONSENT, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncVoiceConsents(AsyncResource):
    """`client.audio.voice_consents`."""

    @property
    def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncVoiceConsentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncVoiceConsentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        recording: FileTypes,
        language: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentResource:
        """Upload a recording in which a speaker agrees to have the voice copied.

        Args:
            name: A label for the consent.
            recording: The audio file in which the speaker agrees.
            language: The language of the recording, as a BCP 47 tag such as en-US.
        """
        return await self._send(
            CREATE_VOICE_CONSENT,
            {"name": name, "recording": recording, "language": language},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentResource:
        """Read one recorded voice consent.

        Args:
            consent_id: The id of the voice consent.
        """
        return await self._send(
            GET_VOICE_CONSENT, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentResource:
        """Rename a recorded voice consent.

        Args:
            consent_id: The id of the voice consent.
            name: The new label of the consent.
        """
        return await self._send(
            UPDATE_VOICE_CONSENT,
            {"consent_id": consent_id, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[VoiceConsentResource, AsyncCursorPage[VoiceConsentResource]]:
        """Page through the recorded voice consents.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._page(
            LIST_VOICE_CONSENTS, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout
        )

    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceConsentDeletedResource:
        """Delete a recorded voice consent.

        Args:
            consent_id: The id of the voice consent.
        """
        return await self._send(
            DELETE_VOICE_CONSENT, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout
        )


class VoiceConsentsWithRawResponse(RawView[VoiceConsents]):
    """`VoiceConsents` as `with_raw_response`."""

    create = raw_method(VoiceConsents.create)
    retrieve = raw_method(VoiceConsents.retrieve)
    update = raw_method(VoiceConsents.update)
    list = raw_method(VoiceConsents.list)
    delete = raw_method(VoiceConsents.delete)


class AsyncVoiceConsentsWithRawResponse(RawView[AsyncVoiceConsents]):
    """`AsyncVoiceConsents` as `with_raw_response`."""

    create = async_raw_method(AsyncVoiceConsents.create)
    retrieve = async_raw_method(AsyncVoiceConsents.retrieve)
    update = async_raw_method(AsyncVoiceConsents.update)
    list = async_raw_method(AsyncVoiceConsents.list)
    delete = async_raw_method(AsyncVoiceConsents.delete)


class VoiceConsentsWithStreamingResponse(StreamedView[VoiceConsents]):
    """`VoiceConsents` as `with_streaming_response`."""

    create = streamed_method(VoiceConsents.create)
    retrieve = streamed_method(VoiceConsents.retrieve)
    update = streamed_method(VoiceConsents.update)
    list = streamed_method(VoiceConsents.list)
    delete = streamed_method(VoiceConsents.delete)


class AsyncVoiceConsentsWithStreamingResponse(StreamedView[AsyncVoiceConsents]):
    """`AsyncVoiceConsents` as `with_streaming_response`."""

    create = async_streamed_method(AsyncVoiceConsents.create)
    retrieve = async_streamed_method(AsyncVoiceConsents.retrieve)
    update = async_streamed_method(AsyncVoiceConsents.update)
    list = async_streamed_method(AsyncVoiceConsents.list)
    delete = async_streamed_method(AsyncVoiceConsents.delete)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import CREATE_VOICE, DELETE_AUDIO_VOICE
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
    from typing import Literal

    from openai_generated.models.voice_deleted import VoiceDeleted
    from openai_generated.models.voice_resource import VoiceResource
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.unset import Omit


class Voices(SyncResource):
    """`client.audio.voices`."""

    @property
    def with_raw_response(self) -> VoicesWithRawResponse:
        """The same methods, answering with the raw response."""
        return VoicesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> VoicesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return VoicesWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        type: Literal["audio_sample", "prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: Literal["auto", "2026-10-08"] | str | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceResource:
        """Make a custom voice from an audio sample and the speaker's recorded consent.

        Args:
            name: The name of the voice.
            audio_sample: The audio file from which the voice is learned.
            consent: The id of the speaker's voice consent.
            type: What the voice is made from, audio_sample (the default) or prompt.
            prompt: What the voice is to sound like, in words.
            model: The model that makes the voice; auto takes the newest.
            script_hint: The text that is read in the sample, if it is known.
        """
        return self._send(
            CREATE_VOICE,
            {
                "name": name,
                "audio_sample": audio_sample,
                "consent": consent,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceDeleted:
        """Delete a custom voice.

        Args:
            voice_id: The id of the custom voice.
        """
        return self._send(DELETE_AUDIO_VOICE, {"voice_id": voice_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncVoices(AsyncResource):
    """`client.audio.voices`."""

    @property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncVoicesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncVoicesWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        type: Literal["audio_sample", "prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: Literal["auto", "2026-10-08"] | str | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceResource:
        """Make a custom voice from an audio sample and the speaker's recorded consent.

        Args:
            name: The name of the voice.
            audio_sample: The audio file from which the voice is learned.
            consent: The id of the speaker's voice consent.
            type: What the voice is made from, audio_sample (the default) or prompt.
            prompt: What the voice is to sound like, in words.
            model: The model that makes the voice; auto takes the newest.
            script_hint: The text that is read in the sample, if it is known.
        """
        return await self._send(
            CREATE_VOICE,
            {
                "name": name,
                "audio_sample": audio_sample,
                "consent": consent,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VoiceDeleted:
        """Delete a custom voice.

        Args:
            voice_id: The id of the custom voice.
        """
        return await self._send(
            DELETE_AUDIO_VOICE, {"voice_id": voice_id}, extra_headers, extra_query, extra_body, timeout
        )


class VoicesWithRawResponse(RawView[Voices]):
    """`Voices` as `with_raw_response`."""

    create = raw_method(Voices.create)
    delete = raw_method(Voices.delete)


class AsyncVoicesWithRawResponse(RawView[AsyncVoices]):
    """`AsyncVoices` as `with_raw_response`."""

    create = async_raw_method(AsyncVoices.create)
    delete = async_raw_method(AsyncVoices.delete)


class VoicesWithStreamingResponse(StreamedView[Voices]):
    """`Voices` as `with_streaming_response`."""

    create = streamed_method(Voices.create)
    delete = streamed_method(Voices.delete)


class AsyncVoicesWithStreamingResponse(StreamedView[AsyncVoices]):
    """`AsyncVoices` as `with_streaming_response`."""

    create = async_streamed_method(AsyncVoices.create)
    delete = async_streamed_method(AsyncVoices.delete)

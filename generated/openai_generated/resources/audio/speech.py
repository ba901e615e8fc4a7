# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import CREATE_SPEECH
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_binary_method,
    raw_method,
    streamed_binary_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import models, params
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


class Speech(SyncResource):
    """`client.audio.speech`."""

    @property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same methods, answering with the raw response."""
        return SpeechWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SpeechWithStreamingResponse(self)

    def create(
        self,
        *,
        model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str,
        input: str,
        voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Speak a text of up to 4096 characters and return the audio bytes.

        Args:
            model: The id of a speech model: tts-1, tts-1-hd or a gpt-4o-mini-tts one.
            input: The text to speak, at most 4096 characters.
            voice: The voice to speak with: a built-in one by name, or a custom one by id.
            instructions: How the voice should sound, at most 4096 characters; tts-1 and tts-1-hd ignore it.
            response_format: The audio format: mp3 (the default), opus, aac, flac, wav or pcm.
            speed: How fast to speak, 0.25 to 4; 1 by default.
            stream_format: How the audio travels: audio (plain bytes, the default) or sse (events).
        """
        return self._send(
            CREATE_SPEECH,
            {
                "model": model,
                "input": input,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSpeech(AsyncResource):
    """`client.audio.speech`."""

    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSpeechWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSpeechWithStreamingResponse(self)

    async def create(
        self,
        *,
        model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str,
        input: str,
        voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Speak a text of up to 4096 characters and return the audio bytes.

        Args:
            model: The id of a speech model: tts-1, tts-1-hd or a gpt-4o-mini-tts one.
            input: The text to speak, at most 4096 characters.
            voice: The voice to speak with: a built-in one by name, or a custom one by id.
            instructions: How the voice should sound, at most 4096 characters; tts-1 and tts-1-hd ignore it.
            response_format: The audio format: mp3 (the default), opus, aac, flac, wav or pcm.
            speed: How fast to speak, 0.25 to 4; 1 by default.
            stream_format: How the audio travels: audio (plain bytes, the default) or sse (events).
        """
        return await self._send(
            CREATE_SPEECH,
            {
                "model": model,
                "input": input,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SpeechWithRawResponse(RawView[Speech]):
    """`Speech` as `with_raw_response`."""

    create = raw_method(Speech.create)


class AsyncSpeechWithRawResponse(RawView[AsyncSpeech]):
    """`AsyncSpeech` as `with_raw_response`."""

    create = async_raw_method(AsyncSpeech.create)


class SpeechWithStreamingResponse(StreamedView[Speech]):
    """`Speech` as `with_streaming_response`."""

    create = streamed_binary_method(Speech.create)


class AsyncSpeechWithStreamingResponse(StreamedView[AsyncSpeech]):
    """`AsyncSpeech` as `with_streaming_response`."""

    create = async_streamed_binary_method(AsyncSpeech.create)

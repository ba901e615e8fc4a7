# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.realtime import CREATE_REALTIME_TRANSCRIPTION_SESSION
from openai_runtime.hints import evaluable
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

    from openai_generated import params
    from openai_generated.models.transcription_session import TranscriptionSession
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class TranscriptionSessions(SyncResource):
    """`client.beta.realtime.transcription_sessions`."""

    @property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return TranscriptionSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return TranscriptionSessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        turn_detection: params.TranscriptionSessionUpdateSessionTurnDetectionParam | Model | Omit = omit,
        input_audio_noise_reduction: params.TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam
        | Model
        | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_transcription: params.AudioTranscriptionParam | Model | Omit = omit,
        include: Iterable[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        client_secret: params.TranscriptionSessionUpdateSessionClientSecretParam | Model | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionSession:
        """Prepare a beta realtime session that only transcribes, and issue its short-lived key.

        Args:
            turn_detection: How the server notices that a speaker has finished, or null to decide by hand.
            input_audio_noise_reduction: How noise is taken from incoming audio: near_field or far_field, or null for off.
            input_audio_format: The encoding of incoming audio: pcm16, g711_ulaw or g711_alaw.
            input_audio_transcription: The model, language and prompt with which incoming audio is transcribed, or null for off.
            include: Extra parts of the answer that are left out unless named here.
            client_secret: Settings of the short-lived key, such as when it expires.
            modalities: The kinds of output wanted: text, audio or both.
        """
        return self._send(
            CREATE_REALTIME_TRANSCRIPTION_SESSION,
            {
                "turn_detection": turn_detection,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_format": input_audio_format,
                "input_audio_transcription": input_audio_transcription,
                "include": include,
                "client_secret": client_secret,
                "modalities": modalities,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTranscriptionSessions(AsyncResource):
    """`client.beta.realtime.transcription_sessions`."""

    @property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncTranscriptionSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncTranscriptionSessionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        turn_detection: params.TranscriptionSessionUpdateSessionTurnDetectionParam | Model | Omit = omit,
        input_audio_noise_reduction: params.TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam
        | Model
        | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_transcription: params.AudioTranscriptionParam | Model | Omit = omit,
        include: Iterable[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        client_secret: params.TranscriptionSessionUpdateSessionClientSecretParam | Model | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionSession:
        """Prepare a beta realtime session that only transcribes, and issue its short-lived key.

        Args:
            turn_detection: How the server notices that a speaker has finished, or null to decide by hand.
            input_audio_noise_reduction: How noise is taken from incoming audio: near_field or far_field, or null for off.
            input_audio_format: The encoding of incoming audio: pcm16, g711_ulaw or g711_alaw.
            input_audio_transcription: The model, language and prompt with which incoming audio is transcribed, or null for off.
            include: Extra parts of the answer that are left out unless named here.
            client_secret: Settings of the short-lived key, such as when it expires.
            modalities: The kinds of output wanted: text, audio or both.
        """
        return await self._send(
            CREATE_REALTIME_TRANSCRIPTION_SESSION,
            {
                "turn_detection": turn_detection,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_format": input_audio_format,
                "input_audio_transcription": input_audio_transcription,
                "include": include,
                "client_secret": client_secret,
                "modalities": modalities,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TranscriptionSessionsWithRawResponse(RawView[TranscriptionSessions]):
    """`TranscriptionSessions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: TranscriptionSessions) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(TranscriptionSessions.create)


class AsyncTranscriptionSessionsWithRawResponse(RawView[AsyncTranscriptionSessions]):
    """`AsyncTranscriptionSessions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTranscriptionSessions) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncTranscriptionSessions.create)


class TranscriptionSessionsWithStreamingResponse(StreamedView[TranscriptionSessions]):
    """`TranscriptionSessions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: TranscriptionSessions) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(TranscriptionSessions.create)


class AsyncTranscriptionSessionsWithStreamingResponse(StreamedView[AsyncTranscriptionSessions]):
    """`AsyncTranscriptionSessions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTranscriptionSessions) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncTranscriptionSessions.create)


evaluable(__name__)

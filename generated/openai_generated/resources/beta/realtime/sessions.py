# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.realtime import CREATE_REALTIME_SESSION
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

    from openai_generated import models, params
    from openai_generated.models.session_create_response import SessionCreateResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Sessions(SyncResource):
    """`client.beta.realtime.sessions`."""

    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return SessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        client_secret: params.RealtimeSessionCreateParamsClientSecret | Model | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: params.RealtimeSessionCreateParamsInputAudioNoiseReduction | Model | Omit = omit,
        input_audio_transcription: params.RealtimeSessionCreateParamsInputAudioTranscription | Model | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: Literal["inf"] | int | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        model: models.RealtimeSessionCreateParamsModel | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[params.RealtimeSessionCreateParamsTool | Model] | Omit = omit,
        tracing: Literal["auto"] | params.RealtimeSessionCreateParamsTracing | Model | Omit = omit,
        turn_detection: params.RealtimeSessionCreateParamsTurnDetection | Model | Omit = omit,
        voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionCreateResponse:
        """Prepare a beta realtime session and issue its short-lived key.

        Args:
            client_secret: Settings of the short-lived key, such as when it expires.
            input_audio_format: The encoding of incoming audio: pcm16, g711_ulaw or g711_alaw.
            input_audio_noise_reduction: How noise is taken from incoming audio: near_field or far_field, or null for off.
            input_audio_transcription: The model, language and prompt with which incoming audio is transcribed, or null for off.
            instructions: Guidance for the model that ranks above the user's input.
            max_response_output_tokens: How many tokens one spoken or written answer may have, or inf for no bound.
            modalities: The kinds of output wanted: text, audio or both.
            model: The id of the model.
            output_audio_format: The encoding of outgoing audio: pcm16, g711_ulaw or g711_alaw.
            speed: How fast to speak, 0.25 to 1.5; 1 by default.
            temperature: Randomness of the choice of tokens.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            tools: The functions that the model may call.
            tracing: Whether and how the session is traced: auto, or names and metadata of your own.
            turn_detection: How the server notices that a speaker has finished, or null to decide by hand.
            voice: The voice to speak with: a built-in one by name, or a custom one by id.
        """
        return self._send(
            CREATE_REALTIME_SESSION,
            {
                "client_secret": client_secret,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "model": model,
                "output_audio_format": output_audio_format,
                "speed": speed,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "voice": voice,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSessions(AsyncResource):
    """`client.beta.realtime.sessions`."""

    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSessionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        client_secret: params.RealtimeSessionCreateParamsClientSecret | Model | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: params.RealtimeSessionCreateParamsInputAudioNoiseReduction | Model | Omit = omit,
        input_audio_transcription: params.RealtimeSessionCreateParamsInputAudioTranscription | Model | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: Literal["inf"] | int | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        model: models.RealtimeSessionCreateParamsModel | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[params.RealtimeSessionCreateParamsTool | Model] | Omit = omit,
        tracing: Literal["auto"] | params.RealtimeSessionCreateParamsTracing | Model | Omit = omit,
        turn_detection: params.RealtimeSessionCreateParamsTurnDetection | Model | Omit = omit,
        voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionCreateResponse:
        """Prepare a beta realtime session and issue its short-lived key.

        Args:
            client_secret: Settings of the short-lived key, such as when it expires.
            input_audio_format: The encoding of incoming audio: pcm16, g711_ulaw or g711_alaw.
            input_audio_noise_reduction: How noise is taken from incoming audio: near_field or far_field, or null for off.
            input_audio_transcription: The model, language and prompt with which incoming audio is transcribed, or null for off.
            instructions: Guidance for the model that ranks above the user's input.
            max_response_output_tokens: How many tokens one spoken or written answer may have, or inf for no bound.
            modalities: The kinds of output wanted: text, audio or both.
            model: The id of the model.
            output_audio_format: The encoding of outgoing audio: pcm16, g711_ulaw or g711_alaw.
            speed: How fast to speak, 0.25 to 1.5; 1 by default.
            temperature: Randomness of the choice of tokens.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            tools: The functions that the model may call.
            tracing: Whether and how the session is traced: auto, or names and metadata of your own.
            turn_detection: How the server notices that a speaker has finished, or null to decide by hand.
            voice: The voice to speak with: a built-in one by name, or a custom one by id.
        """
        return await self._send(
            CREATE_REALTIME_SESSION,
            {
                "client_secret": client_secret,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "model": model,
                "output_audio_format": output_audio_format,
                "speed": speed,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "voice": voice,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SessionsWithRawResponse(RawView[Sessions]):
    """`Sessions` as `with_raw_response`."""

    create = raw_method(Sessions.create)


class AsyncSessionsWithRawResponse(RawView[AsyncSessions]):
    """`AsyncSessions` as `with_raw_response`."""

    create = async_raw_method(AsyncSessions.create)


class SessionsWithStreamingResponse(StreamedView[Sessions]):
    """`Sessions` as `with_streaming_response`."""

    create = streamed_method(Sessions.create)


class AsyncSessionsWithStreamingResponse(StreamedView[AsyncSessions]):
    """`AsyncSessions` as `with_streaming_response`."""

    create = async_streamed_method(AsyncSessions.create)

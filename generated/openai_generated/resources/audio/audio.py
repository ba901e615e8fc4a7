# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.audio.speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from openai_generated.resources.audio.transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from openai_generated.resources.audio.translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from openai_generated.resources.audio.voice_consents import (
        AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsents,
        VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse,
    )
    from openai_generated.resources.audio.voices import (
        AsyncVoices,
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
        Voices,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )


class Audio(SyncResource):
    """`client.audio`."""

    if TYPE_CHECKING:

        @property
        def transcriptions(self) -> Transcriptions:
            """`client.audio.transcriptions`."""
            ...

        @property
        def translations(self) -> Translations:
            """`client.audio.translations`."""
            ...

        @property
        def speech(self) -> Speech:
            """`client.audio.speech`."""
            ...

        @property
        def voices(self) -> Voices:
            """`client.audio.voices`."""
            ...

        @property
        def voice_consents(self) -> VoiceConsents:
            """`client.audio.voice_consents`."""
            ...
    else:
        transcriptions = child("openai_generated.resources.audio.transcriptions", "Transcriptions")
        translations = child("openai_generated.resources.audio.translations", "Translations")
        speech = child("openai_generated.resources.audio.speech", "Speech")
        voices = child("openai_generated.resources.audio.voices", "Voices")
        voice_consents = child("openai_generated.resources.audio.voice_consents", "VoiceConsents")

    @property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same methods, answering with the raw response."""
        return AudioWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AudioWithStreamingResponse(self)


class AsyncAudio(AsyncResource):
    """`client.audio`."""

    if TYPE_CHECKING:

        @property
        def transcriptions(self) -> AsyncTranscriptions:
            """`client.audio.transcriptions`."""
            ...

        @property
        def translations(self) -> AsyncTranslations:
            """`client.audio.translations`."""
            ...

        @property
        def speech(self) -> AsyncSpeech:
            """`client.audio.speech`."""
            ...

        @property
        def voices(self) -> AsyncVoices:
            """`client.audio.voices`."""
            ...

        @property
        def voice_consents(self) -> AsyncVoiceConsents:
            """`client.audio.voice_consents`."""
            ...
    else:
        transcriptions = child("openai_generated.resources.audio.transcriptions", "AsyncTranscriptions")
        translations = child("openai_generated.resources.audio.translations", "AsyncTranslations")
        speech = child("openai_generated.resources.audio.speech", "AsyncSpeech")
        voices = child("openai_generated.resources.audio.voices", "AsyncVoices")
        voice_consents = child("openai_generated.resources.audio.voice_consents", "AsyncVoiceConsents")

    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAudioWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAudioWithStreamingResponse(self)


class AudioWithRawResponse(RawView[Audio]):
    """`Audio` as `with_raw_response`."""

    @property
    def transcriptions(self) -> TranscriptionsWithRawResponse:
        """The view of the child."""
        return self._resource.transcriptions.with_raw_response

    @property
    def translations(self) -> TranslationsWithRawResponse:
        """The view of the child."""
        return self._resource.translations.with_raw_response

    @property
    def speech(self) -> SpeechWithRawResponse:
        """The view of the child."""
        return self._resource.speech.with_raw_response

    @property
    def voices(self) -> VoicesWithRawResponse:
        """The view of the child."""
        return self._resource.voices.with_raw_response

    @property
    def voice_consents(self) -> VoiceConsentsWithRawResponse:
        """The view of the child."""
        return self._resource.voice_consents.with_raw_response


class AsyncAudioWithRawResponse(RawView[AsyncAudio]):
    """`AsyncAudio` as `with_raw_response`."""

    @property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
        """The view of the child."""
        return self._resource.transcriptions.with_raw_response

    @property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        """The view of the child."""
        return self._resource.translations.with_raw_response

    @property
    def speech(self) -> AsyncSpeechWithRawResponse:
        """The view of the child."""
        return self._resource.speech.with_raw_response

    @property
    def voices(self) -> AsyncVoicesWithRawResponse:
        """The view of the child."""
        return self._resource.voices.with_raw_response

    @property
    def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse:
        """The view of the child."""
        return self._resource.voice_consents.with_raw_response


class AudioWithStreamingResponse(StreamedView[Audio]):
    """`Audio` as `with_streaming_response`."""

    @property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.transcriptions.with_streaming_response

    @property
    def translations(self) -> TranslationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.translations.with_streaming_response

    @property
    def speech(self) -> SpeechWithStreamingResponse:
        """The view of the child."""
        return self._resource.speech.with_streaming_response

    @property
    def voices(self) -> VoicesWithStreamingResponse:
        """The view of the child."""
        return self._resource.voices.with_streaming_response

    @property
    def voice_consents(self) -> VoiceConsentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.voice_consents.with_streaming_response


class AsyncAudioWithStreamingResponse(StreamedView[AsyncAudio]):
    """`AsyncAudio` as `with_streaming_response`."""

    @property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.transcriptions.with_streaming_response

    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.translations.with_streaming_response

    @property
    def speech(self) -> AsyncSpeechWithStreamingResponse:
        """The view of the child."""
        return self._resource.speech.with_streaming_response

    @property
    def voices(self) -> AsyncVoicesWithStreamingResponse:
        """The view of the child."""
        return self._resource.voices.with_streaming_response

    @property
    def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.voice_consents.with_streaming_response

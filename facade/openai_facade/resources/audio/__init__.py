# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.audio import (
        audio as audio,
        speech as speech,
        transcriptions as transcriptions,
        translations as translations,
    )
    from openai_generated.resources.audio.audio import (
        AsyncAudio as AsyncAudio,
        AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
        Audio as Audio,
        AudioWithRawResponse as AudioWithRawResponse,
        AudioWithStreamingResponse as AudioWithStreamingResponse,
    )
    from openai_generated.resources.audio.speech import (
        AsyncSpeech as AsyncSpeech,
        AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse,
        Speech as Speech,
        SpeechWithRawResponse as SpeechWithRawResponse,
        SpeechWithStreamingResponse as SpeechWithStreamingResponse,
    )
    from openai_generated.resources.audio.transcriptions import (
        AsyncTranscriptions as AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse,
        Transcriptions as Transcriptions,
        TranscriptionsWithRawResponse as TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse,
    )
    from openai_generated.resources.audio.translations import (
        AsyncTranslations as AsyncTranslations,
        AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
        Translations as Translations,
        TranslationsWithRawResponse as TranslationsWithRawResponse,
        TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
    )


__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
    "Transcriptions",
    "TranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncAudio": "openai_generated.resources.audio.audio",
        "AsyncAudioWithRawResponse": "openai_generated.resources.audio.audio",
        "AsyncAudioWithStreamingResponse": "openai_generated.resources.audio.audio",
        "AsyncSpeech": "openai_generated.resources.audio.speech",
        "AsyncSpeechWithRawResponse": "openai_generated.resources.audio.speech",
        "AsyncSpeechWithStreamingResponse": "openai_generated.resources.audio.speech",
        "AsyncTranscriptions": "openai_generated.resources.audio.transcriptions",
        "AsyncTranscriptionsWithRawResponse": "openai_generated.resources.audio.transcriptions",
        "AsyncTranscriptionsWithStreamingResponse": "openai_generated.resources.audio.transcriptions",
        "AsyncTranslations": "openai_generated.resources.audio.translations",
        "AsyncTranslationsWithRawResponse": "openai_generated.resources.audio.translations",
        "AsyncTranslationsWithStreamingResponse": "openai_generated.resources.audio.translations",
        "Audio": "openai_generated.resources.audio.audio",
        "AudioWithRawResponse": "openai_generated.resources.audio.audio",
        "AudioWithStreamingResponse": "openai_generated.resources.audio.audio",
        "Speech": "openai_generated.resources.audio.speech",
        "SpeechWithRawResponse": "openai_generated.resources.audio.speech",
        "SpeechWithStreamingResponse": "openai_generated.resources.audio.speech",
        "Transcriptions": "openai_generated.resources.audio.transcriptions",
        "TranscriptionsWithRawResponse": "openai_generated.resources.audio.transcriptions",
        "TranscriptionsWithStreamingResponse": "openai_generated.resources.audio.transcriptions",
        "Translations": "openai_generated.resources.audio.translations",
        "TranslationsWithRawResponse": "openai_generated.resources.audio.translations",
        "TranslationsWithStreamingResponse": "openai_generated.resources.audio.translations",
        "audio": ".audio:",
        "speech": ".speech:",
        "transcriptions": ".transcriptions:",
        "translations": ".translations:",
    },
)

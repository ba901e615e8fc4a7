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
        voice_consents as voice_consents,
        voices as voices,
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
    from openai_generated.resources.audio.voice_consents import (
        AsyncVoiceConsents as AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsents as VoiceConsents,
        VoiceConsentsWithRawResponse as VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse as VoiceConsentsWithStreamingResponse,
    )
    from openai_generated.resources.audio.voices import (
        AsyncVoices as AsyncVoices,
        AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse,
        Voices as Voices,
        VoicesWithRawResponse as VoicesWithRawResponse,
        VoicesWithStreamingResponse as VoicesWithStreamingResponse,
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
    "AsyncVoiceConsents",
    "AsyncVoiceConsentsWithRawResponse",
    "AsyncVoiceConsentsWithStreamingResponse",
    "AsyncVoices",
    "AsyncVoicesWithRawResponse",
    "AsyncVoicesWithStreamingResponse",
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
    "VoiceConsents",
    "VoiceConsentsWithRawResponse",
    "VoiceConsentsWithStreamingResponse",
    "Voices",
    "VoicesWithRawResponse",
    "VoicesWithStreamingResponse",
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
        "AsyncVoiceConsents": "openai_generated.resources.audio.voice_consents",
        "AsyncVoiceConsentsWithRawResponse": "openai_generated.resources.audio.voice_consents",
        "AsyncVoiceConsentsWithStreamingResponse": "openai_generated.resources.audio.voice_consents",
        "AsyncVoices": "openai_generated.resources.audio.voices",
        "AsyncVoicesWithRawResponse": "openai_generated.resources.audio.voices",
        "AsyncVoicesWithStreamingResponse": "openai_generated.resources.audio.voices",
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
        "VoiceConsents": "openai_generated.resources.audio.voice_consents",
        "VoiceConsentsWithRawResponse": "openai_generated.resources.audio.voice_consents",
        "VoiceConsentsWithStreamingResponse": "openai_generated.resources.audio.voice_consents",
        "Voices": "openai_generated.resources.audio.voices",
        "VoicesWithRawResponse": "openai_generated.resources.audio.voices",
        "VoicesWithStreamingResponse": "openai_generated.resources.audio.voices",
        "audio": ".audio:",
        "speech": ".speech:",
        "transcriptions": ".transcriptions:",
        "translations": ".translations:",
        "voice_consents": ".voice_consents:",
        "voices": ".voices:",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.audio import CREATE_TRANSCRIPTION
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

    from openai_generated import models, params
    from openai_generated.models.transcription_create_response import (
        Transcription,
        TranscriptionCreateResponse,
        TranscriptionDiarized,
        TranscriptionVerbose,
    )
    from openai_generated.models.transcription_stream_event import TranscriptionStreamEvent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Transcriptions(SyncResource):
    """`client.audio.transcriptions`."""

    @property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return TranscriptionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return TranscriptionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Transcription:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionVerbose:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionDiarized:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[True],
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[TranscriptionStreamEvent]:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionCreateResponse | Stream[TranscriptionStreamEvent]:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> (
        Transcription
        | TranscriptionVerbose
        | TranscriptionDiarized
        | str
        | Stream[TranscriptionStreamEvent]
        | TranscriptionCreateResponse
    ):
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        return self._send(
            CREATE_TRANSCRIPTION,
            {
                "file": file,
                "model": model,
                "language": language,
                "languages": languages,
                "keywords": keywords,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "include": include,
                "timestamp_granularities": timestamp_granularities,
                "stream": stream,
                "chunking_strategy": chunking_strategy,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTranscriptions(AsyncResource):
    """`client.audio.transcriptions`."""

    @property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncTranscriptionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncTranscriptionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Transcription:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionVerbose:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionDiarized:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[True],
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[TranscriptionStreamEvent]:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranscriptionCreateResponse | AsyncStream[TranscriptionStreamEvent]:
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        ...

    async def create(
        self,
        *,
        file: FileTypes,
        model: str | models.AudioModel,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[Literal["logprobs"]] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool | None | Omit = omit,
        chunking_strategy: Literal["auto"]
        | params.TranscriptionCreateParamsChunkingStrategyVadConfig
        | Model
        | None
        | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> (
        Transcription
        | TranscriptionVerbose
        | TranscriptionDiarized
        | str
        | AsyncStream[TranscriptionStreamEvent]
        | TranscriptionCreateResponse
    ):
        """Write down what is said in an audio file, in the language spoken.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a transcription model, such as gpt-4o-transcribe or whisper-1.
            language: The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster.
            languages: The languages that may be spoken, as ISO 639-1 codes.
            keywords: Words that are likely to be said, such as names.
            prompt: Words that set the style, or go on from an earlier piece, in the language of the audio.
            response_format: The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
            include: Extra parts of the answer; logprobs gives the certainty of each token.
            timestamp_granularities: Whether times are given by word, by segment (the default) or both; needs verbose_json.
            stream: Whether the text comes as events while it is made; whisper-1 cannot do it.
            chunking_strategy: How the audio is cut: auto, or server_vad with thresholds of your own.
            known_speaker_names: Labels of up to four speakers, in the order of known_speaker_references.
            known_speaker_references: Samples of up to four speakers, as data URLs, in the order of known_speaker_names.
        """
        return await self._send(
            CREATE_TRANSCRIPTION,
            {
                "file": file,
                "model": model,
                "language": language,
                "languages": languages,
                "keywords": keywords,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "include": include,
                "timestamp_granularities": timestamp_granularities,
                "stream": stream,
                "chunking_strategy": chunking_strategy,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TranscriptionsWithRawResponse(RawView[Transcriptions]):
    """`Transcriptions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Transcriptions) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Transcriptions.create)


class AsyncTranscriptionsWithRawResponse(RawView[AsyncTranscriptions]):
    """`AsyncTranscriptions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncTranscriptions.create)


class TranscriptionsWithStreamingResponse(StreamedView[Transcriptions]):
    """`Transcriptions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Transcriptions) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Transcriptions.create)


class AsyncTranscriptionsWithStreamingResponse(StreamedView[AsyncTranscriptions]):
    """`AsyncTranscriptions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncTranscriptions.create)


evaluable(__name__)

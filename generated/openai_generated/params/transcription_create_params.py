# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.files import FileTypes
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class TranscriptionCreateParams(TypedDict, total=False):
    """What `POST /audio/transcriptions` takes."""

    file: Required[FileTypes]
    """The audio file: a path, bytes, an open file, or a tuple of name, content and type."""
    model: Required[str | models.AudioModel]
    """The id of a transcription model, such as gpt-4o-transcribe or whisper-1."""
    language: str
    """The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster."""
    languages: SequenceNotStr[str]
    """The languages that may be spoken, as ISO 639-1 codes."""
    keywords: SequenceNotStr[str]
    """Words that are likely to be said, such as names."""
    prompt: str
    """Words that set the style, or go on from an earlier piece, in the language of the audio."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
    """The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json."""
    temperature: float
    """Randomness, 0 to 1; 0 (the default) lets the model raise it where needed."""
    include: Iterable[Literal["logprobs"]]
    """Extra parts of the answer; logprobs gives the certainty of each token."""
    timestamp_granularities: Iterable[Literal["word", "segment"]]
    """Whether times are given by word, by segment (the default) or both; needs verbose_json."""
    stream: bool | None
    """Whether the text comes as events while it is made; whisper-1 cannot do it."""
    chunking_strategy: Literal["auto"] | params.TranscriptionCreateParamsChunkingStrategyVadConfig | Model | None
    """How the audio is cut: auto, or server_vad with thresholds of your own."""
    known_speaker_names: SequenceNotStr[str]
    """Labels of up to four speakers, in the order of known_speaker_references."""
    known_speaker_references: SequenceNotStr[str]
    """Samples of up to four speakers, as data URLs, in the order of known_speaker_names."""


class TranscriptionCreateParamsChunkingStrategyVadConfig(TypedDict, total=False):
    """Transcription create params chunking strategy VAD config (`server_vad`)."""

    type: Required[Literal["server_vad"]]
    """Always `server_vad`."""
    prefix_padding_ms: int
    """How much sound before speech starts is kept, in milliseconds; 300 by default."""
    silence_duration_ms: int
    """After how much silence a chunk ends, in milliseconds; 200 by default."""
    threshold: float
    """How loud speech must be, 0 to 1; 0.5 by default, raise it for noisy rooms."""


class TranscriptionCreateParamsNonStreaming(TypedDict, total=False):
    """What `POST /audio/transcriptions` takes."""

    file: Required[FileTypes]
    """The audio file: a path, bytes, an open file, or a tuple of name, content and type."""
    model: Required[str | models.AudioModel]
    """The id of a transcription model, such as gpt-4o-transcribe or whisper-1."""
    language: str
    """The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster."""
    languages: SequenceNotStr[str]
    """The languages that may be spoken, as ISO 639-1 codes."""
    keywords: SequenceNotStr[str]
    """Words that are likely to be said, such as names."""
    prompt: str
    """Words that set the style, or go on from an earlier piece, in the language of the audio."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
    """The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json."""
    temperature: float
    """Randomness, 0 to 1; 0 (the default) lets the model raise it where needed."""
    include: Iterable[Literal["logprobs"]]
    """Extra parts of the answer; logprobs gives the certainty of each token."""
    timestamp_granularities: Iterable[Literal["word", "segment"]]
    """Whether times are given by word, by segment (the default) or both; needs verbose_json."""
    stream: Literal[False] | None
    """Whether the text comes as events while it is made; whisper-1 cannot do it."""
    chunking_strategy: Literal["auto"] | params.TranscriptionCreateParamsChunkingStrategyVadConfig | Model | None
    """How the audio is cut: auto, or server_vad with thresholds of your own."""
    known_speaker_names: SequenceNotStr[str]
    """Labels of up to four speakers, in the order of known_speaker_references."""
    known_speaker_references: SequenceNotStr[str]
    """Samples of up to four speakers, as data URLs, in the order of known_speaker_names."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.transcription_create_params_chunking_strategy_vad_config import (
        TranscriptionCreateParamsChunkingStrategyVadConfig,
    )


@model
class TranscriptionCreateParams(Model):
    """Transcription create params."""

    file: object
    """The audio file: a path, bytes, an open file, or a tuple of name, content and type."""
    model: str | AudioModel
    """The id of a transcription model, such as gpt-4o-transcribe or whisper-1."""
    language: str | None = None
    """The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster."""
    languages: list[str] | None = None
    """The languages that may be spoken, as ISO 639-1 codes."""
    keywords: list[str] | None = None
    """Words that are likely to be said, such as names."""
    prompt: str | None = None
    """Words that set the style, or go on from an earlier piece, in the language of the audio."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | None = None
    """The form of the result: json (the default), text, srt, verbose_json, vtt or diarized_json."""
    temperature: float | None = None
    """Randomness, 0 to 1; 0 (the default) lets the model raise it where needed."""
    include: list[Literal["logprobs"]] | None = None
    """Extra parts of the answer; logprobs gives the certainty of each token."""
    timestamp_granularities: list[Literal["word", "segment"]] | None = None
    """Whether times are given by word, by segment (the default) or both; needs verbose_json."""
    stream: bool | None = None
    """Whether the text comes as events while it is made; whisper-1 cannot do it."""
    chunking_strategy: Literal["auto"] | TranscriptionCreateParamsChunkingStrategyVadConfig | None = None
    """How the audio is cut: auto, or server_vad with thresholds of your own."""
    known_speaker_names: list[str] | None = None
    """Labels of up to four speakers, in the order of known_speaker_references."""
    known_speaker_references: list[str] | None = None
    """Samples of up to four speakers, as data URLs, in the order of known_speaker_names."""


AudioModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
"""Audio model: the values known when this was generated."""


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
"""Audio response format: the values known when this was generated."""


TranscriptionCreateParamsTimestampGranularity: TypeAlias = Literal["word", "segment"]
"""Transcription create params timestamp granularity: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_model import AudioModel
    from openai_generated.models.transcription_create_params_chunking_strategy_vad_config import (
        TranscriptionCreateParamsChunkingStrategyVadConfig,
    )


@model
class TranscriptionCreateParams(Model):
    """Transcription create params."""

    file: object
    model: str | AudioModel
    language: str | None = None
    languages: list[str] | None = None
    keywords: list[str] | None = None
    prompt: str | None = None
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | str | None = None
    temperature: float | None = None
    include: list[Literal["logprobs"]] | None = None
    timestamp_granularities: list[Literal["word", "segment"] | str] | None = None
    stream: bool | None = None
    chunking_strategy: Literal["auto"] | TranscriptionCreateParamsChunkingStrategyVadConfig | None = None
    known_speaker_names: list[str] | None = None
    known_speaker_references: list[str] | None = None

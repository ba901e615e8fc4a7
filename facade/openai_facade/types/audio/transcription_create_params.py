# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.transcription_create_params import (
        TranscriptionCreateParams as TranscriptionCreateParams,
        TranscriptionCreateParams as TranscriptionCreateParamsBase,
        TranscriptionCreateParams as TranscriptionCreateParamsNonStreaming,
        TranscriptionCreateParams as TranscriptionCreateParamsStreaming,
        TranscriptionCreateParamsChunkingStrategyVadConfig as ChunkingStrategyVadConfig,
    )


ChunkingStrategy: TypeAlias = Literal["auto"] | params.TranscriptionCreateParamsChunkingStrategyVadConfig
"""Chunking strategy."""

__all__ = [
    "ChunkingStrategy",
    "ChunkingStrategyVadConfig",
    "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChunkingStrategyVadConfig": "openai_generated.params.transcription_create_params:TranscriptionCreateParamsChunkingStrategyVadConfig",
        "TranscriptionCreateParams": "openai_generated.params.transcription_create_params",
        "TranscriptionCreateParamsBase": "openai_generated.params.transcription_create_params:TranscriptionCreateParams",
        "TranscriptionCreateParamsNonStreaming": "openai_generated.params.transcription_create_params:TranscriptionCreateParams",
        "TranscriptionCreateParamsStreaming": "openai_generated.params.transcription_create_params:TranscriptionCreateParams",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated.models.transcription_create_params_chunking_strategy_vad_config import (
    TranscriptionCreateParamsChunkingStrategyVadConfig,
)


TranscriptionChunkingStrategy: TypeAlias = Literal["auto"] | TranscriptionCreateParamsChunkingStrategyVadConfig
"""Transcription chunking strategy."""

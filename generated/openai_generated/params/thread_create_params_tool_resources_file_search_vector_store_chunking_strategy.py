# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)
"""Thread create params tool resources file search vector store chunking strategy: one of 2 kinds, told apart by `type`."""

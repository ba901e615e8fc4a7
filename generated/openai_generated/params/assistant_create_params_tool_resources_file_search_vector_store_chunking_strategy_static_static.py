# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """Assistant create params tool resources file search vector store chunking strategy static static."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]

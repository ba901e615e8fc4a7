# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """Thread create params tool resources file search vector store chunking strategy static static."""

    max_chunk_size_tokens: Required[int]
    """The size of one passage in tokens, 100 to 4096."""
    chunk_overlap_tokens: Required[int]
    """How many tokens neighbours share, at most half a passage."""

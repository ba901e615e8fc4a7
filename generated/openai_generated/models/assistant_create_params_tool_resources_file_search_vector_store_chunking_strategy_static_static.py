# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(Model):
    """Assistant create params tool resources file search vector store chunking strategy static static."""

    max_chunk_size_tokens: int
    """The size of one passage in tokens, 100 to 4096."""
    chunk_overlap_tokens: int
    """How many tokens neighbours share, at most half a passage."""

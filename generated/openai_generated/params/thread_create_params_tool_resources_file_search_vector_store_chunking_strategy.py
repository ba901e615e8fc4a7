# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Thread create params tool resources file search vector store chunking strategy auto (`auto`)."""

    type: Required[Literal["auto"]]
    """Which variant this is: `auto` or `static`."""


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Thread create params tool resources file search vector store chunking strategy static (`static`)."""

    type: Required[Literal["static"]]
    """Which variant this is: `auto` or `static`."""
    static: Required[params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic | Model]
    """The sizes to cut by."""


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """Thread create params tool resources file search vector store chunking strategy static static."""

    max_chunk_size_tokens: Required[int]
    """The size of one passage in tokens, 100 to 4096."""
    chunk_overlap_tokens: Required[int]
    """How many tokens neighbours share, at most half a passage."""


ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)
"""Thread create params tool resources file search vector store chunking strategy: one of 2 kinds, told apart by `type`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Assistant create params tool resources file search vector store chunking strategy auto (`auto`)."""

    type: Required[Literal["auto"]]
    """Which variant this is: `auto` or `static`."""


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Assistant create params tool resources file search vector store chunking strategy static (`static`)."""

    type: Required[Literal["static"]]
    """Which variant this is: `auto` or `static`."""
    static: Required[params.AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic | Model]
    """The sizes to cut by."""


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """Assistant create params tool resources file search vector store chunking strategy static static."""

    max_chunk_size_tokens: Required[int]
    """The size of one passage in tokens, 100 to 4096."""
    chunk_overlap_tokens: Required[int]
    """How many tokens neighbours share, at most half a passage."""


AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    params.AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | params.AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)
"""Assistant create params tool resources file search vector store chunking strategy: one of 2 kinds, told apart by `type`."""

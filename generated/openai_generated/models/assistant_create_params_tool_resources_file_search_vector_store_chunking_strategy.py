# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(Model):
    """Assistant create params tool resources file search vector store chunking strategy auto (`auto`)."""

    type: Literal["auto"] = "auto"
    """Which variant this is: `auto` or `static`."""


@model
class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(Model):
    """Assistant create params tool resources file search vector store chunking strategy static (`static`)."""

    type: Literal["static"] = "static"
    """Which variant this is: `auto` or `static`."""
    static: AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
    """The sizes to cut by."""


@model
class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(Model):
    """Assistant create params tool resources file search vector store chunking strategy static static."""

    max_chunk_size_tokens: int
    """The size of one passage in tokens, 100 to 4096."""
    chunk_overlap_tokens: int
    """How many tokens neighbours share, at most half a passage."""


if TYPE_CHECKING:
    AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto
        | AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    )
    """Assistant create params tool resources file search vector store chunking strategy: one of 2 kinds, told apart by `type`."""
else:
    AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy = TaggedUnion(
        "AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        __package__,
        key="type",
        variants={
            "auto": "AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
            "static": "AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        },
        shapes=(),
    )

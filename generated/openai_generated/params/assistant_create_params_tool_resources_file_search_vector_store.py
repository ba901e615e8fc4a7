# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class AssistantCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """Assistant create params tool resources file search vector store."""

    file_ids: SequenceNotStr[str]
    chunking_strategy: params.AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | Model
    metadata: Mapping[str, str] | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class ThreadCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """Thread create params tool resources file search vector store."""

    file_ids: SequenceNotStr[str]
    chunking_strategy: params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | Model
    metadata: Mapping[str, str] | None

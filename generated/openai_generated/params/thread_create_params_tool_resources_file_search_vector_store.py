# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class ThreadCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """Thread create params tool resources file search vector store."""

    file_ids: SequenceNotStr[str]
    """The uploaded files that the new store starts with."""
    chunking_strategy: params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | Model
    """How the files are cut into passages; `auto` by default."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of strings to keep with the new store; None for none."""

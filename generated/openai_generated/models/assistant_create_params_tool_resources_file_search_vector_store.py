# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy,
    )


@model
class AssistantCreateParamsToolResourcesFileSearchVectorStore(Model):
    """Assistant create params tool resources file search vector store."""

    file_ids: list[str] | None = None
    """The uploaded files that the new store starts with."""
    chunking_strategy: AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | None = None
    """How the files are cut into passages; `auto` by default."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings to keep with the new store; None for none."""

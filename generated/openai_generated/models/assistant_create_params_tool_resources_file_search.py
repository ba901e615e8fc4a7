# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.assistant_create_params_tool_resources_file_search_vector_store import (
        AssistantCreateParamsToolResourcesFileSearchVectorStore,
    )


@model
class AssistantCreateParamsToolResourcesFileSearch(Model):
    """Assistant create params tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""
    vector_stores: list[AssistantCreateParamsToolResourcesFileSearchVectorStore] | None = None
    """A vector store to be made on the way, instead of an id; one at most."""

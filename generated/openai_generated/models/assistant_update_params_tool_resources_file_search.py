# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AssistantUpdateParamsToolResourcesFileSearch(Model):
    """Assistant update params tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""

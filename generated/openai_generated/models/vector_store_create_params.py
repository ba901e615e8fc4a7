# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vector_store_create_params_chunking_strategy import (
        VectorStoreCreateParamsChunkingStrategy,
    )
    from openai_generated.models.vector_store_expires_after import VectorStoreExpiresAfter


@model
class VectorStoreCreateParams(Model):
    """Vector store create params."""

    file_ids: list[str] | None = None
    name: str | None = None
    description: str | None = None
    expires_after: VectorStoreExpiresAfter | None = None
    chunking_strategy: VectorStoreCreateParamsChunkingStrategy | None = None
    metadata: dict[str, str] | None = None

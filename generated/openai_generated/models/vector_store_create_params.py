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
    """The ids of uploaded files to index, at most 500."""
    name: str | None = None
    """The name."""
    description: str | None = None
    """A description for people to read."""
    expires_after: VectorStoreExpiresAfter | None = None
    """When the store goes away by itself: days (1 to 365) after last_active_at."""
    chunking_strategy: VectorStoreCreateParamsChunkingStrategy | None = None
    """How files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""

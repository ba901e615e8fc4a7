# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vector_store_expires_after import VectorStoreExpiresAfter


@model
class VectorStoreUpdateParams(Model):
    """Vector store update params."""

    name: str | None = None
    """The name."""
    expires_after: VectorStoreExpiresAfter | None = None
    """When the store goes away by itself: days (1 to 365) after last_active_at, or null for never."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""

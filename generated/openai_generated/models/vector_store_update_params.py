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
    expires_after: VectorStoreExpiresAfter | None = None
    metadata: dict[str, str] | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreDeleted(Model):
    """Vector store deleted (`vector_store.deleted`)."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"] = "vector_store.deleted"
    """Always `vector_store.deleted`."""

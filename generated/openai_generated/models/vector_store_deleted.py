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
    """The id that the store had."""
    deleted: bool
    """True once the store is gone; the files it was made from are still there."""
    object: Literal["vector_store.deleted"] = "vector_store.deleted"
    """Always `vector_store.deleted`."""

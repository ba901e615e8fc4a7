# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreFileDeleted(Model):
    """Vector store file deleted (`vector_store.file.deleted`)."""

    id: str
    """The id of the file that was taken out."""
    deleted: bool
    """True once the store has forgotten the file; the upload itself is still there."""
    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
    """Always `vector_store.file.deleted`."""

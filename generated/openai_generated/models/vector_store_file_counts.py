# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VectorStoreFileCounts(Model):
    """Vector store file counts."""

    in_progress: int
    """Files still being cut and embedded."""
    completed: int
    """Files that a search looks through."""
    failed: int
    """Files that could not be read or embedded."""
    cancelled: int
    """Files whose indexing was stopped."""
    total: int
    """The sum of the files in all states."""

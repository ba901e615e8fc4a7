# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VectorStoreFileBatchFileCounts(Model):
    """Vector store file batch file counts."""

    in_progress: int
    """Files still being cut and embedded."""
    completed: int
    """Files that are searchable by now."""
    failed: int
    """Files that could not be read or embedded."""
    cancelled: int
    """Files left out since the batch was stopped."""
    total: int
    """How many files were handed in."""

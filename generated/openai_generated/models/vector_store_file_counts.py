# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VectorStoreFileCounts(Model):
    """Vector store file counts."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int

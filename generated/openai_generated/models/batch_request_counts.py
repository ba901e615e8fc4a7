# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BatchRequestCounts(Model):
    """Batch request counts."""

    total: int
    """How many requests the input file holds."""
    completed: int
    """Requests that were answered."""
    failed: int
    """Requests that ended in an error; see the error file."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunRetrieveResponseResultCounts(Model):
    """Run retrieve response result counts."""

    total: int
    """How many rows the run grades."""
    errored: int
    """Rows that could not be answered or graded."""
    failed: int
    """Rows that at least one grader turned down."""
    passed: int
    """Rows that all graders accepted."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunRetrieveResponsePerTestingCriteriaResult(Model):
    """Run retrieve response per testing criteria result."""

    testing_criteria: str
    """The grader that the counts are about."""
    passed: int
    """Rows that this grader accepted."""
    failed: int
    """Rows that this grader turned down."""

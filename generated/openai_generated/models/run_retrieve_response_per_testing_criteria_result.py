# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunRetrieveResponsePerTestingCriteriaResult(Model):
    """Run retrieve response per testing criteria result."""

    testing_criteria: str
    passed: int
    failed: int

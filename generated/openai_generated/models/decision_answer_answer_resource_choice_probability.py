# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class DecisionAnswerAnswerResourceChoiceProbability(Model):
    """Decision answer answer resource choice probability."""

    probability: float
    value: str | bool

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class DecisionAnswerAnswerResourceScoreProbability(Model):
    """Decision answer answer resource score probability."""

    label: str
    probability: float
    value: int

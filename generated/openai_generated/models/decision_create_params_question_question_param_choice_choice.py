# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class DecisionCreateParamsQuestionQuestionParamChoiceChoice(Model):
    """Decision create params question question param choice choice."""

    value: str | bool
    description: str | None = None

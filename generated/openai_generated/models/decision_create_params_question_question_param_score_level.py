# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class DecisionCreateParamsQuestionQuestionParamScoreLevel(Model):
    """Decision create params question question param score level."""

    label: str
    description: str | None = None

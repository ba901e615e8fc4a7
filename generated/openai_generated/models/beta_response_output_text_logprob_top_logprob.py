# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseOutputTextLogprobTopLogprob(Model):
    """Beta response output text logprob top logprob."""

    token: str
    logprob: float
    bytes: list[int]

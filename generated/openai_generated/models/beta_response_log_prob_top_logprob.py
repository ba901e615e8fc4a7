# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseLogProbTopLogprob(Model):
    """Beta response log prob top logprob."""

    token: str | None = None
    logprob: float | None = None

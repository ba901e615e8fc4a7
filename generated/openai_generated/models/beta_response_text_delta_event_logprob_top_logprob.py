# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseTextDeltaEventLogprobTopLogprob(Model):
    """Beta response text delta event logprob top logprob."""

    token: str | None = None
    logprob: float | None = None

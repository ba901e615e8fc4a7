# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseOutputTextLogprobTopLogprob(Model):
    """Beta response output text logprob top logprob."""

    token: str
    """A token that could have stood here."""
    logprob: float
    """Natural logarithm of the probability of this alternative."""
    bytes: list[int]
    """The UTF-8 bytes of this alternative."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ResponseOutputTextLogprobTopLogprob(Model):
    """Response output text logprob top logprob."""

    token: str
    logprob: float
    bytes: list[int]

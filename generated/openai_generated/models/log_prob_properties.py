# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class LogProbProperties(Model):
    """Log prob properties."""

    token: str
    logprob: float
    bytes: list[int]

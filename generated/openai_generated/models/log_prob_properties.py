# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class LogProbProperties(Model):
    """Log prob properties."""

    token: str
    """The token that was chosen."""
    logprob: float
    """Natural logarithm of its probability."""
    bytes: list[int]
    """The UTF-8 bytes of the token, for characters that span several tokens."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EvalAPIError(Model):
    """Eval API error."""

    code: str
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""

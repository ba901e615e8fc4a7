# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OutputItemRetrieveResponseSampleInput(Model):
    """Output item retrieve response sample input."""

    role: str
    content: str

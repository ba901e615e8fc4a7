# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OutputItemRetrieveResponseSampleUsage(Model):
    """Output item retrieve response sample usage."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int

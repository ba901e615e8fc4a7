# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunStepUsage(Model):
    """Run step usage."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateEmbeddingResponseUsage(Model):
    """Create embedding response usage."""

    prompt_tokens: int
    total_tokens: int

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionCreateParamsFunction(Model):
    """Chat completion create params function."""

    description: str | None = None
    name: str
    parameters: dict[str, object] | None = None

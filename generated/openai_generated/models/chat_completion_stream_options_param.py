# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionStreamOptionsParam(Model):
    """Chat completion stream options param."""

    include_usage: bool | None = None
    include_obfuscation: bool | None = None

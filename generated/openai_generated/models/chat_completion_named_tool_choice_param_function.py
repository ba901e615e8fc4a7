# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionNamedToolChoiceParamFunction(Model):
    """Chat completion named tool choice param function."""

    name: str
    """The function as you declared it."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionNamedToolChoiceCustomParamCustom(Model):
    """Chat completion named tool choice custom param custom."""

    name: str
    """The word by which you declared that tool."""

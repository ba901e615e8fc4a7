# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionFunctionCallOptionParam(Model):
    """Chat completion function call option param."""

    name: str
    """Which function the model has to call."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RequiredActionFunctionToolCallFunction(Model):
    """Required action function tool call function."""

    name: str
    """The name that the function was declared by."""
    arguments: str
    """The arguments as JSON text, which a model wrote: check before use."""

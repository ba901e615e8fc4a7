# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FunctionToolCallFunction(Model):
    """Function tool call function."""

    name: str
    """The name that the function was declared by."""
    arguments: str
    """The arguments as JSON text, which a model wrote: check before use."""
    output: str | None = None
    """What you handed in as the result; None until then."""

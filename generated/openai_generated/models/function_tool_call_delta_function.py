# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FunctionToolCallDeltaFunction(Model):
    """Function tool call delta function."""

    name: str | None = None
    """The name that the function was declared by; absent after the first piece."""
    arguments: str | None = None
    """JSON text to append to what came before; absent if nothing is new."""
    output: str | None = None
    """What you handed in as the result; None until then."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FunctionToolCallDeltaFunction(Model):
    """Function tool call delta function."""

    name: str | None = None
    arguments: str | None = None
    output: str | None = None

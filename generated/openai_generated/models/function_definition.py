# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FunctionDefinition(Model):
    """Function definition."""

    description: str | None = None
    name: str
    parameters: dict[str, object] | None = None
    strict: bool | None = None

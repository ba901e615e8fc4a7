# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AssistantToolChoiceFunction(Model):
    """Assistant tool choice function."""

    name: str
    """The name that the function was declared by."""

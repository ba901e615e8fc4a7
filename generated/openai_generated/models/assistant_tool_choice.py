# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AssistantToolChoice(Model):
    """Assistant tool choice."""

    type: Literal["function", "code_interpreter", "file_search"]
    """The kind of tool that the run must use first."""
    function: AssistantToolChoiceFunction | None = None
    """The function that the run must call; only with the type `function`."""


AssistantToolChoiceType: TypeAlias = Literal["function", "code_interpreter", "file_search"]
"""Assistant tool choice type: the values known when this was generated."""


@model
class AssistantToolChoiceFunction(Model):
    """Assistant tool choice function."""

    name: str
    """The name that the function was declared by."""

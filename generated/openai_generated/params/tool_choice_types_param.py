# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import TypedDict


class ToolChoiceTypesParam(TypedDict, total=False):
    """Tool choice types."""

    type: Required[models.ToolChoiceTypesType]
    """The built-in tool that has to be used."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.tool_choice_types_type import ToolChoiceTypesType


@model
class ToolChoiceTypes(Model):
    """Tool choice types."""

    type: ToolChoiceTypesType
    """The built-in tool that has to be used."""

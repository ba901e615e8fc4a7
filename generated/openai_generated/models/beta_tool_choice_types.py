# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_choice_types_type import BetaToolChoiceTypesType


@model
class BetaToolChoiceTypes(Model):
    """Beta tool choice types."""

    type: BetaToolChoiceTypesType
    """The built-in tool that has to be used."""

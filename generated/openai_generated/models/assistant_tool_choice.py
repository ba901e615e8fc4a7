# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_tool_choice_function import AssistantToolChoiceFunction


@model
class AssistantToolChoice(Model):
    """Assistant tool choice."""

    type: Literal["function", "code_interpreter", "file_search"]
    """The kind of tool that the run must use first."""
    function: AssistantToolChoiceFunction | None = None
    """The function that the run must call; only with the type `function`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.required_action_function_tool_call import RequiredActionFunctionToolCall


@model
class RunRequiredActionSubmitToolOutputs(Model):
    """Run required action submit tool outputs."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """The calls to be made; hand all results in together."""

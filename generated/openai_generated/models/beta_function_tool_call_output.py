# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutput
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaFunctionToolCallOutput(Model):
    """Beta function tool call output (`function_call_output`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item in events, references and deletions."""
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    call_id: str | None = None
    """The id of the tool call, which call and output share."""
    name: str | None = None
    """Which function returned this; needed only where no call_id tells."""
    namespace: str | None = None
    """The group of tools that the function belongs to."""
    caller: BetaToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What the function returned: a text, or a list of text, pictures and files."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


BetaFunctionToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta function tool call output status: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutput
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseCustomToolCallOutput(Model):
    """Beta response custom tool call output (`custom_tool_call_output`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Always `custom_tool_call_output`."""
    id: str | None = None
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What the tool returned: a text, or a list of text, pictures and files."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


BetaResponseCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response custom tool call output status: the values known when this was generated."""

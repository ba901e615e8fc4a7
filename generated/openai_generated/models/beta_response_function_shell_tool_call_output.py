# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_function_shell_tool_call_output_output import (
        BetaResponseFunctionShellToolCallOutputOutput,
    )
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseFunctionShellToolCallOutput(Model):
    """Beta response function shell tool call output (`shell_call_output`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["shell_call_output"] = "shell_call_output"
    """Always `shell_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    """What came of each command, in the order of the call."""
    max_output_length: int | None = None
    """The limit of the call, repeated: to how many characters output was cut."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


BetaFunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta function shell call output status enum: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseFunctionToolCall(Model):
    """Beta response function tool call (`function_call`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item in events, references and deletions."""
    type: Literal["function_call"] = "function_call"
    """Always `function_call`."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    namespace: str | None = None
    """The group of tools that the function belongs to; absent for one outside of groups."""
    name: str
    """The function as you declared it."""
    arguments: str
    """The arguments as JSON text that the model wrote; check them before you call."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    async_: bool | None = wire("async", default=None)
    """Whether the model goes on without waiting for the result."""


BetaResponseFunctionToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response function tool call status: the values known when this was generated."""

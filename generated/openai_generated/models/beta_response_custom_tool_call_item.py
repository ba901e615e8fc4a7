# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseCustomToolCallItem(Model):
    """Beta response custom tool call item (`custom_tool_call`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Always `custom_tool_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    namespace: str | None = None
    """The group of tools that the tool belongs to; absent for one outside of groups."""
    name: str
    """The custom tool as you declared it."""
    input: str
    """What the model hands to the tool, as free text."""
    async_: bool | None = wire("async", default=None)
    """Whether the model goes on without waiting for the result."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None = None
    """Who made the item, where the server knows."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentWaitForSubagentsCallItem(Model):
    """Agent wait for subagents call item (`wait_for_subagents_call`)."""

    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    turn_id: str
    type: Literal["wait_for_subagents_call"] = "wait_for_subagents_call"

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_content import AgentContent


@model
class AgentCreateSubagentCallItem(Model):
    """Agent create subagent call item (`create_subagent_call`)."""

    id: str
    agent_id: str
    content: list[AgentContent]
    model: str | None = None
    reasoning_effort: str | None = None
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    turn_id: str
    type: Literal["create_subagent_call"] = "create_subagent_call"

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_output_item import AgentOutputItem
    from openai_generated.models.agent_session_item import AgentSessionItem


@model
class AgentSessionTurnItemAddedEvent(Model):
    """Agent session turn item added event (`agent.session.turn.item.added`)."""

    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.added"] = "agent.session.turn.item.added"
    """Always `agent.session.turn.item.added`."""
    obfuscation: str | None = None


@model
class AgentSessionTurnItemDoneEvent(Model):
    """Agent session turn item done event (`agent.session.turn.item.done`)."""

    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.done"] = "agent.session.turn.item.done"
    """Always `agent.session.turn.item.done`."""
    obfuscation: str | None = None

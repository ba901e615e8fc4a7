# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentOutputCommandExecutionOutputDeltaEvent(Model):
    """Agent output command execution output delta event (`agent.output.command_execution_output.delta`)."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.output.command_execution_output.delta"] = "agent.output.command_execution_output.delta"
    obfuscation: str | None = None

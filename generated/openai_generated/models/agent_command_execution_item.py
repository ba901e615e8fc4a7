# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentCommandExecutionItem(Model):
    """Agent command execution item (`command_execution`)."""

    id: str
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    turn_id: str
    type: Literal["command_execution"] = "command_execution"

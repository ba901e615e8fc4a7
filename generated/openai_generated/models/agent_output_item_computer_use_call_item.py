# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_output_item_computer_use_call_item_resource_output import (
        AgentOutputItemComputerUseCallItemResourceOutput,
    )


@model
class AgentOutputItemComputerUseCallItem(Model):
    """Agent output item computer use call item (`computer_use_call`)."""

    id: str
    output: AgentOutputItemComputerUseCallItemResourceOutput | None = None
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"] = "computer_use_call"

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentOutputItemComputerUseCallItem(Model):
    """Agent output item computer use call item (`computer_use_call`)."""

    id: str
    output: AgentOutputItemComputerUseCallItemResourceOutput | None = None
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"] = "computer_use_call"
    """Always `computer_use_call`."""


@model
class AgentOutputItemComputerUseCallItemResourceOutput(Model):
    """Agent output item computer use call item resource output (`computer_screenshot`)."""

    image_url: str
    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Always `computer_screenshot`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.summary_text import SummaryText


@model
class AgentReasoningItem(Model):
    """Agent reasoning item (`reasoning`)."""

    id: str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"] = "reasoning"

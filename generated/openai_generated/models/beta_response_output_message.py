# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_output_message_content import BetaOutputMessageContent


@model
class BetaResponseOutputMessage(Model):
    """Beta response output message (`message`)."""

    agent: BetaAgentTag | None = None
    id: str
    type: Literal["message"] = "message"
    role: Literal["assistant"] = "assistant"
    content: list[BetaOutputMessageContent]
    phase: Literal["commentary", "final_answer"] | str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str

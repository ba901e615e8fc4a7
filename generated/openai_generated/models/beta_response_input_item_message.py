# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_input_content import BetaResponseInputContent


@model
class BetaResponseInputItemMessage(Model):
    """Beta response input item message (`message`)."""

    agent: BetaAgentTag | None = None
    type: Literal["message"] | None = None
    role: Literal["user", "system", "developer"] | str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    content: list[BetaResponseInputContent]

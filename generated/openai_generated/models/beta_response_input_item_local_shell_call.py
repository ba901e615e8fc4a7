# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_conversation_item_local_shell_call_action import (
        BetaConversationItemLocalShellCallAction,
    )


@model
class BetaResponseInputItemLocalShellCall(Model):
    """Beta response input item local shell call (`local_shell_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: BetaConversationItemLocalShellCallAction
    status: Literal["in_progress", "completed", "incomplete"] | str

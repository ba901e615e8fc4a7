# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseInputItemLocalShellCallOutput(Model):
    """Beta response input item local shell call output (`local_shell_call_output`)."""

    agent: BetaAgentTag | None = None
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None

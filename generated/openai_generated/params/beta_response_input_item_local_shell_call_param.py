# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemLocalShellCallParam(TypedDict, total=False):
    """Beta response input item local shell call (`local_shell_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[params.BetaConversationItemLocalShellCallActionParam | Model]
    status: Required[Literal["in_progress", "completed", "incomplete"]]

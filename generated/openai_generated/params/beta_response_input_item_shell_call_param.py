# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemShellCallParam(TypedDict, total=False):
    """Beta response input item shell call (`shell_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    call_id: Required[str]
    caller: params.BetaToolCallCallerParam | Model | None
    type: Required[Literal["shell_call"]]
    action: Required[params.BetaResponseInputItemShellCallActionParam | Model]
    status: Literal["in_progress", "completed", "incomplete"] | None
    environment: params.BetaResponseInputItemShellCallEnvironmentParam | Model | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemLocalShellCallOutputParam(TypedDict, total=False):
    """Beta response input item local shell call output (`local_shell_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None

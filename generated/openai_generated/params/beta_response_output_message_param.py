# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """Beta response output message (`message`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[params.BetaOutputMessageContentParam | Model]]
    phase: Literal["commentary", "final_answer"] | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]

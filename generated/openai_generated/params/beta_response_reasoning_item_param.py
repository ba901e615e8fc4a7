# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """Beta response reasoning item (`reasoning`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[params.BetaSummaryTextContentParam | Model]]
    content: Iterable[params.BetaConversationMessageContentReasoningTextParam | Model]
    status: Literal["in_progress", "completed", "incomplete"]

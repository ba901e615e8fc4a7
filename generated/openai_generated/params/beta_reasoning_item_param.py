# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaReasoningItemParam(TypedDict, total=False):
    """Beta reasoning item (`reasoning`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[params.BetaSummaryTextContentParam | Model]]
    content: Iterable[params.BetaReasoningTextContentParam | Model]
    status: Literal["in_progress", "completed", "incomplete"]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionAssistantMessageParam(TypedDict, total=False):
    """Decision assistant message."""

    content: Required[str | Iterable[params.DecisionAssistantMessageContentPartParam | Model]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None

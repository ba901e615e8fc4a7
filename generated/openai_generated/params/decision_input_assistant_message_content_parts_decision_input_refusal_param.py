# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam(TypedDict, total=False):
    """Decision input assistant message content parts decision input refusal (`refusal`)."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]

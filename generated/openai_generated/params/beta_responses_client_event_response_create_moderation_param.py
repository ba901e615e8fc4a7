# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateModerationParam(TypedDict, total=False):
    """Beta responses client event response create moderation."""

    model: Required[str]
    policy: params.BetaResponsesClientEventResponseCreateModerationPolicyParam | Model | None

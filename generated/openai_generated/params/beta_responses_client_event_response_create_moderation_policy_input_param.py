# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateModerationPolicyInputParam(TypedDict, total=False):
    """Beta responses client event response create moderation policy input."""

    mode: Required[Literal["score", "block"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class SessionUpdateParamsAgentReasoning(TypedDict, total=False):
    """Session update params agent reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None

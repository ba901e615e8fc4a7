# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreatePromptCacheOptionsParam(TypedDict, total=False):
    """Beta responses client event response create prompt cache options."""

    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"] | None
    prewarm: bool | None
    ttl: Literal["30m", "12h"] | None

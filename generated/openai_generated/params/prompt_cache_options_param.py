# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class PromptCacheOptionsParam(TypedDict, total=False):
    """Prompt cache options param."""

    ttl: Literal["30m"]
    mode: Literal["implicit", "explicit"]
    comparison_response_id: str | None
    prewarm: bool

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class DecisionCreateParamsPromptCacheOptions(TypedDict, total=False):
    """Decision create params prompt cache options."""

    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]

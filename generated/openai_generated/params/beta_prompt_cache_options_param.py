# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaPromptCacheOptionsParam(TypedDict, total=False):
    """Beta prompt cache options param."""

    ttl: Literal["30m"]
    """How long the cached beginning lives after it was last used."""
    mode: Literal["implicit", "explicit"]
    """Whether the server chooses what to cache, or only marked places count."""
    comparison_response_id: str | None
    """An earlier response to compare with, so that a miss of the cache can be explained."""
    prewarm: bool
    """Whether the request only fills the cache, for one that follows."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PromptCacheOptionsParam(Model):
    """Prompt cache options param."""

    ttl: Literal["30m"] | None = None
    """How long the cached beginning lives after it was last used."""
    mode: Literal["implicit", "explicit"] | None = None
    """Whether the server chooses what to cache, or only marked places count."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, so that a miss of the cache can be explained."""
    prewarm: bool | None = None
    """Whether the request only fills the cache, for one that follows."""

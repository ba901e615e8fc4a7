# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PromptCacheOptions(Model):
    """Prompt cache options."""

    ttl: Literal["30m"]
    """How long the cached beginning lives after it was last used."""
    mode: Literal["implicit", "explicit"]
    """Whether the server chooses what to cache, or only marked places count."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, so that a miss of the cache can be explained."""

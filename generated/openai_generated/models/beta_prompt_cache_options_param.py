# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaPromptCacheOptionsParam(Model):
    """Beta prompt cache options param."""

    ttl: Literal["30m"] | None = None
    mode: Literal["implicit", "explicit"] | str | None = None
    comparison_response_id: str | None = None
    prewarm: bool | None = None

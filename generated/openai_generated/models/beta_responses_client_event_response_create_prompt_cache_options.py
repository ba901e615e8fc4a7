# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsesClientEventResponseCreatePromptCacheOptions(Model):
    """Beta responses client event response create prompt cache options."""

    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | str | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | str | None = None

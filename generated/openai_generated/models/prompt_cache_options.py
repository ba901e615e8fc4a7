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
    mode: Literal["implicit", "explicit"] | str
    comparison_response_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionCreateParamsPromptCacheOptions(Model):
    """Decision create params prompt cache options."""

    mode: Literal["implicit", "explicit"] | str | None = None
    ttl: Literal["30m"] | None = None

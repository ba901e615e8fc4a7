# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_format_text_config import BetaResponseFormatTextConfig


@model
class BetaResponseTextConfig(Model):
    """Beta response text config."""

    format: BetaResponseFormatTextConfig | None = None
    """Plain text (the default), any JSON, or JSON by a schema."""
    verbosity: Literal["low", "medium", "high"] | None = None
    """How wordy the answer is: low, medium (the default) or high."""


ImagesResponseQualitySchema4: TypeAlias = Literal["low", "medium", "high"]
"""Images response quality schema 4: the values known when this was generated."""

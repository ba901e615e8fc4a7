# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_text_response_format_configuration import BetaTextResponseFormatConfiguration


@model
class BetaResponseTextParam(Model):
    """Beta response text param."""

    format: BetaTextResponseFormatConfiguration | None = None
    verbosity: Literal["low", "medium", "high"] | str | None = None

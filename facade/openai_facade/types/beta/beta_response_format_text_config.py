# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_format_text_config import (
        BetaResponseFormatJSONObject as JSONObject,
        BetaResponseFormatText as Text,
        BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
    )


__all__ = ["BetaResponseFormatTextConfig", "JSONObject", "Text"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFormatTextConfig": "openai_generated.models.beta_response_format_text_config",
        "JSONObject": "openai_generated.models.beta_response_format_text_config:BetaResponseFormatJSONObject",
        "Text": "openai_generated.models.beta_response_format_text_config:BetaResponseFormatText",
    },
)

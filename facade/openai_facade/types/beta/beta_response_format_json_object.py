# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_format_text_config import (
        BetaResponseFormatJSONObject as BetaResponseFormatJSONObject,
    )


__all__ = ["BetaResponseFormatJSONObject"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFormatJSONObject": "openai_generated.models.beta_response_format_text_config",
    },
)

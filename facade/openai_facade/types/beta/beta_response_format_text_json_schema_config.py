# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_text_response_format_json_schema import (
        BetaTextResponseFormatJsonSchema as BetaResponseFormatTextJSONSchemaConfig,
    )


__all__ = ["BetaResponseFormatTextJSONSchemaConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFormatTextJSONSchemaConfig": "openai_generated.models.beta_text_response_format_json_schema:BetaTextResponseFormatJsonSchema",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_format_text_json_schema_config import (
        BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    )


__all__ = ["BetaResponseFormatTextJSONSchemaConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFormatTextJSONSchemaConfig": "openai_generated.models.beta_response_format_text_json_schema_config",
    },
)

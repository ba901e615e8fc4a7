# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject


__all__ = ["ResponseFormatJSONObject"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFormatJSONObject": "openai_generated.models.response_format_json_object",
    },
)

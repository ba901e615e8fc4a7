# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat


__all__ = ["CustomToolInputFormat"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CustomToolInputFormat": "openai_generated.models.custom_tool_input_format",
    },
)

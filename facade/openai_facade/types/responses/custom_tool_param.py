# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.custom_tool_param import CustomToolParam as CustomToolParam


__all__ = ["CustomToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CustomToolParam": "openai_generated.params.custom_tool_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta


__all__ = ["FileSearchToolCallDelta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileSearchToolCallDelta": "openai_generated.models.tool_call_delta",
    },
)

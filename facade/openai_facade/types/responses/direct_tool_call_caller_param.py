# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.tool_call_caller_param import DirectToolCallCallerParam as DirectToolCallCallerParam


__all__ = ["DirectToolCallCallerParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DirectToolCallCallerParam": "openai_generated.params.tool_call_caller_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam


__all__ = ["CodeInterpreterToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreterToolParam": "openai_generated.params.code_interpreter_tool_param",
    },
)

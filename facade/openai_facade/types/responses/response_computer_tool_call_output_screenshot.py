# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )


__all__ = ["ResponseComputerToolCallOutputScreenshot"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseComputerToolCallOutputScreenshot": "openai_generated.models.response_computer_tool_call_output_screenshot",
    },
)

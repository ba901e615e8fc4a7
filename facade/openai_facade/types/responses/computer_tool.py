# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_tool import ComputerTool as ComputerTool


__all__ = ["ComputerTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ComputerTool": "openai_generated.models.computer_tool",
    },
)

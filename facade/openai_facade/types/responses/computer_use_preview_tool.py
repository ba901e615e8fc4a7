# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool


__all__ = ["ComputerUsePreviewTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ComputerUsePreviewTool": "openai_generated.models.computer_use_preview_tool",
    },
)

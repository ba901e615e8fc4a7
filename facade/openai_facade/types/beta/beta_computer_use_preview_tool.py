# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_computer_use_preview_tool import (
        BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
    )


__all__ = ["BetaComputerUsePreviewTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaComputerUsePreviewTool": "openai_generated.models.beta_computer_use_preview_tool",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_item_param import (
        BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
    )


__all__ = ["BetaResponseComputerToolCallOutputScreenshotParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseComputerToolCallOutputScreenshotParam": "openai_generated.params.beta_item_param",
    },
)

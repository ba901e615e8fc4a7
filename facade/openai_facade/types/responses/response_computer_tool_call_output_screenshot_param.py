# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.item_param import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )


__all__ = ["ResponseComputerToolCallOutputScreenshotParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseComputerToolCallOutputScreenshotParam": "openai_generated.params.item_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_computer_screenshot_content import (
        BetaComputerScreenshotContent as BetaComputerScreenshotContent,
    )


__all__ = ["BetaComputerScreenshotContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaComputerScreenshotContent": "openai_generated.models.beta_computer_screenshot_content",
    },
)

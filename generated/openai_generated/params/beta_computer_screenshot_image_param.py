# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaComputerScreenshotImageParam(TypedDict, total=False):
    """Beta computer screenshot image (`computer_screenshot`)."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str

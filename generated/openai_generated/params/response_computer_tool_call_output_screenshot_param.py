# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """Response computer tool call output screenshot (`computer_screenshot`)."""

    type: Required[Literal["computer_screenshot"]]
    """Always `computer_screenshot`."""
    image_url: str
    """The screenshot's address, or the picture itself as a data URL."""
    file_id: str
    """The id of the uploaded screenshot, instead of image_url."""

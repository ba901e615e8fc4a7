# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """Beta computer use preview tool (`computer_use_preview`)."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    display_width: Required[int]
    display_height: Required[int]

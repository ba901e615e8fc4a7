# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ComputerActionScreenshotParam(TypedDict, total=False):
    """Computer action screenshot (`screenshot`)."""

    type: Required[Literal["screenshot"]]
    """Always `screenshot`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ResponseCreateParamsBackgroundOptions(TypedDict, total=False):
    """Response create params background options."""

    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str

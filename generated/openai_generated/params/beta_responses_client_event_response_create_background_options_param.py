# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateBackgroundOptionsParam(TypedDict, total=False):
    """Beta responses client event response create background options."""

    completion_window: Literal["soonest", "2h", "8h"] | None
    continuation_id: str | None

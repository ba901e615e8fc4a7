# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_runtime.types import TypedDict


class BetaRealtimeResponseCreateEventResponseToolParam(TypedDict, total=False):
    """Beta realtime response create event response tool (`function`)."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]

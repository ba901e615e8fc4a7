# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_tool_choice_config import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig


__all__ = ["RealtimeToolChoiceConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeToolChoiceConfig": "openai_generated.models.realtime_tool_choice_config",
    },
)

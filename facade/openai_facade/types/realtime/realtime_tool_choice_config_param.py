# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_tool_choice_config_param import (
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
    )


__all__ = ["RealtimeToolChoiceConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeToolChoiceConfigParam": "openai_generated.params.realtime_tool_choice_config_param",
    },
)

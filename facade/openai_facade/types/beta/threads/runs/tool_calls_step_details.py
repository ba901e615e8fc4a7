# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_step_step_details import ToolCallsStepDetails as ToolCallsStepDetails


__all__ = ["ToolCallsStepDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolCallsStepDetails": "openai_generated.models.run_step_step_details",
    },
)

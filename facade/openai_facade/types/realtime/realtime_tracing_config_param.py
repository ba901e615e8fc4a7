# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_tracing_config_workflow_name_param import (
        RealtimeTracingConfigWorkflowNameParam as TracingConfiguration,
    )


RealtimeTracingConfigParam: TypeAlias = Literal["auto"] | params.RealtimeTracingConfigWorkflowNameParam
"""Realtime tracing config param."""

__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TracingConfiguration": "openai_generated.params.realtime_tracing_config_workflow_name_param:RealtimeTracingConfigWorkflowNameParam",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_tracing_config import RealtimeTracingConfig as RealtimeTracingConfig
    from openai_generated.models.realtime_tracing_config_workflow_name import (
        RealtimeTracingConfigWorkflowName as TracingConfiguration,
    )


__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTracingConfig": "openai_generated.models.realtime_tracing_config",
        "TracingConfiguration": "openai_generated.models.realtime_tracing_config_workflow_name:RealtimeTracingConfigWorkflowName",
    },
)

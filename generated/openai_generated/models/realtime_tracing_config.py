# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated.models.realtime_tracing_config_workflow_name import RealtimeTracingConfigWorkflowName


RealtimeTracingConfig: TypeAlias = Literal["auto"] | RealtimeTracingConfigWorkflowName
"""Realtime tracing config."""

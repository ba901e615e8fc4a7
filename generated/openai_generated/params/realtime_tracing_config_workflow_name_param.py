# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_runtime.types import TypedDict


class RealtimeTracingConfigWorkflowNameParam(TypedDict, total=False):
    """Realtime tracing config workflow name."""

    workflow_name: str
    """What the trace is called in the dashboard."""
    group_id: str
    """Joins traces that belong together."""
    metadata: Mapping[str, object]
    """Pairs of your own to filter traces by."""

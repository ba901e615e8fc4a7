# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_runtime.types import TypedDict


class RealtimeSessionCreateParamsTracing(TypedDict, total=False):
    """Realtime session create params tracing."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, object]

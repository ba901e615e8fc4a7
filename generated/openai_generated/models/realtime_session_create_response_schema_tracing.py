# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeSessionCreateResponseSchemaTracing(Model):
    """Realtime session create response schema tracing."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, object] | None = None

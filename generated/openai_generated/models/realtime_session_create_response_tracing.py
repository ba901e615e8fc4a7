# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeSessionCreateResponseTracing(Model):
    """Realtime session create response tracing."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, object] | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SessionTracing(Model):
    """Session tracing."""

    workflow_name: str | None = None
    """What the trace is called in the dashboard."""
    group_id: str | None = None
    """Joins traces that belong together."""
    metadata: dict[str, object] | None = None
    """Pairs of your own to filter traces by."""

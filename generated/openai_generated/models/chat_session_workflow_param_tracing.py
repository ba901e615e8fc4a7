# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionWorkflowParamTracing(Model):
    """Chat session workflow param tracing."""

    enabled: bool | None = None
    """Whether the workflow's steps are recorded for the dashboard; true by default."""

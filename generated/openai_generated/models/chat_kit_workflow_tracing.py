# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatKitWorkflowTracing(Model):
    """Chat kit workflow tracing."""

    enabled: bool
    """Whether the workflow's steps are recorded for the dashboard."""

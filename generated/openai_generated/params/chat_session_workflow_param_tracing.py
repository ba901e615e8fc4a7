# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ChatSessionWorkflowParamTracing(TypedDict, total=False):
    """Chat session workflow param tracing."""

    enabled: bool
    """Whether the workflow's steps are recorded for the dashboard; true by default."""

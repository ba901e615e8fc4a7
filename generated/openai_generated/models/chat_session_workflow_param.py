# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_session_workflow_param_tracing import ChatSessionWorkflowParamTracing


@model
class ChatSessionWorkflowParam(Model):
    """Chat session workflow param."""

    id: str
    version: str | None = None
    state_variables: dict[str, str | int | bool | float] | None = None
    tracing: ChatSessionWorkflowParamTracing | None = None

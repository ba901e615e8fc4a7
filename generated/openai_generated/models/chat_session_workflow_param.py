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
    """The workflow to answer, in the form `wf_…`."""
    version: str | None = None
    """The version to use; the one that is deployed if left out."""
    state_variables: dict[str, str | int | bool | float] | None = None
    """Values for the workflow to start with, 64 at most; strings, numbers or booleans."""
    tracing: ChatSessionWorkflowParamTracing | None = None
    """Whether the workflow's steps are recorded."""

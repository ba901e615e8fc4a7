# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_workflow_tracing import ChatKitWorkflowTracing


@model
class ChatKitWorkflow(Model):
    """Chat kit workflow."""

    id: str
    """The workflow that answers, in the form `wf_…`."""
    version: str | None = None
    """The version in use; None for the one that is deployed."""
    state_variables: dict[str, str | int | bool | float] | None = None
    """The values that the workflow started with; None if there are none."""
    tracing: ChatKitWorkflowTracing
    """Whether the workflow's steps are recorded."""

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
    version: str | None = None
    state_variables: dict[str, str | int | bool | float] | None = None
    tracing: ChatKitWorkflowTracing

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_workflow import ChatKitWorkflow as ChatKitWorkflow
    from openai_generated.models.chat_kit_workflow_tracing import ChatKitWorkflowTracing as Tracing


__all__ = ["ChatKitWorkflow", "Tracing"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatKitWorkflow": "openai_generated.models.chat_kit_workflow",
        "Tracing": "openai_generated.models.chat_kit_workflow_tracing:ChatKitWorkflowTracing",
    },
)

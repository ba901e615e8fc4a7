# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_command_execution_item import (
        AgentCommandExecutionItem as AgentCommandExecutionItem,
    )


__all__ = ["AgentCommandExecutionItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentCommandExecutionItem": "openai_generated.models.agent_command_execution_item",
    },
)

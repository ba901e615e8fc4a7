# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus


__all__ = ["AgentOutputItemStatus"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentOutputItemStatus": "openai_generated.models.agent_output_item_status",
    },
)

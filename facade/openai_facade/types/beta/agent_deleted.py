# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_deleted import AgentDeleted as AgentDeleted


__all__ = ["AgentDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentDeleted": "openai_generated.models.agent_deleted",
    },
)

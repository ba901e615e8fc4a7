# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_list_params import AgentListParams as AgentListParams


__all__ = ["AgentListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentListParams": "openai_generated.params.agent_list_params",
    },
)

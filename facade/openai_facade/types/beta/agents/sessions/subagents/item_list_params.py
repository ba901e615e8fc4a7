# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.list_agent_session_subagent_items_params import (
        ListAgentSessionSubagentItemsParams as ItemListParams,
    )


__all__ = ["ItemListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ItemListParams": "openai_generated.params.list_agent_session_subagent_items_params:ListAgentSessionSubagentItemsParams",
    },
)

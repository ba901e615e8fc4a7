# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.agents.sessions.subagents import (
        item_list_params as item_list_params,
        turn_list_params as turn_list_params,
        turns as turns,
    )
    from openai_generated.params.list_agent_session_subagent_items_params import (
        ListAgentSessionSubagentItemsParams as ItemListParams,
    )
    from openai_generated.params.list_agent_session_subagent_turns_params import (
        ListAgentSessionSubagentTurnsParams as TurnListParams,
    )


__all__ = ["ItemListParams", "TurnListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ItemListParams": "openai_generated.params.list_agent_session_subagent_items_params:ListAgentSessionSubagentItemsParams",
        "TurnListParams": "openai_generated.params.list_agent_session_subagent_turns_params:ListAgentSessionSubagentTurnsParams",
        "item_list_params": ".item_list_params:",
        "turn_list_params": ".turn_list_params:",
        "turns": ".turns:",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_web_search_action_find_param import (
        BetaWebSearchActionFindParam as ActionFindInPage,
    )
    from openai_generated.params.beta_web_search_action_open_page_param import (
        BetaWebSearchActionOpenPageParam as ActionOpenPage,
    )
    from openai_generated.params.beta_web_search_action_search_param import (
        BetaWebSearchActionSearchParam as ActionSearch,
    )
    from openai_generated.params.beta_web_search_action_search_source_param import (
        BetaWebSearchActionSearchSourceParam as ActionSearchSource,
    )
    from openai_generated.params.beta_web_search_tool_call_action_param import (
        BetaWebSearchToolCallActionParam as Action,
    )
    from openai_generated.params.beta_web_search_tool_call_param import (
        BetaWebSearchToolCallParam as BetaResponseFunctionWebSearchParam,
    )


__all__ = [
    "Action",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
    "BetaResponseFunctionWebSearchParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.params.beta_web_search_tool_call_action_param:BetaWebSearchToolCallActionParam",
        "ActionFindInPage": "openai_generated.params.beta_web_search_action_find_param:BetaWebSearchActionFindParam",
        "ActionOpenPage": "openai_generated.params.beta_web_search_action_open_page_param:BetaWebSearchActionOpenPageParam",
        "ActionSearch": "openai_generated.params.beta_web_search_action_search_param:BetaWebSearchActionSearchParam",
        "ActionSearchSource": "openai_generated.params.beta_web_search_action_search_source_param:BetaWebSearchActionSearchSourceParam",
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseFunctionWebSearchParam": "openai_generated.params.beta_web_search_tool_call_param:BetaWebSearchToolCallParam",
    },
)

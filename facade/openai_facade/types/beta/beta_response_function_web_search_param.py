# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_item_param import (
        BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
    )
    from openai_generated.params.beta_response_function_web_search_action_param import (
        BetaResponseFunctionWebSearchActionFindParam as ActionFindInPage,
        BetaResponseFunctionWebSearchActionOpenPageParam as ActionOpenPage,
        BetaResponseFunctionWebSearchActionParam as Action,
        BetaResponseFunctionWebSearchActionSearchParam as ActionSearch,
        BetaResponseFunctionWebSearchActionSearchSourceParam as ActionSearchSource,
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
        "Action": "openai_generated.params.beta_response_function_web_search_action_param:BetaResponseFunctionWebSearchActionParam",
        "ActionFindInPage": "openai_generated.params.beta_response_function_web_search_action_param:BetaResponseFunctionWebSearchActionFindParam",
        "ActionOpenPage": "openai_generated.params.beta_response_function_web_search_action_param:BetaResponseFunctionWebSearchActionOpenPageParam",
        "ActionSearch": "openai_generated.params.beta_response_function_web_search_action_param:BetaResponseFunctionWebSearchActionSearchParam",
        "ActionSearchSource": "openai_generated.params.beta_response_function_web_search_action_param:BetaResponseFunctionWebSearchActionSearchSourceParam",
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseFunctionWebSearchParam": "openai_generated.params.beta_item_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_response_function_web_search_action_find_param import (
        BetaResponseFunctionWebSearchActionFindParam as ActionFindInPage,
    )
    from openai_generated.params.beta_response_function_web_search_action_open_page_param import (
        BetaResponseFunctionWebSearchActionOpenPageParam as ActionOpenPage,
    )
    from openai_generated.params.beta_response_function_web_search_action_param import (
        BetaResponseFunctionWebSearchActionParam as Action,
    )
    from openai_generated.params.beta_response_function_web_search_action_search_param import (
        BetaResponseFunctionWebSearchActionSearchParam as ActionSearch,
    )
    from openai_generated.params.beta_response_function_web_search_action_search_source_param import (
        BetaResponseFunctionWebSearchActionSearchSourceParam as ActionSearchSource,
    )
    from openai_generated.params.beta_response_function_web_search_param import (
        BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
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
        "ActionFindInPage": "openai_generated.params.beta_response_function_web_search_action_find_param:BetaResponseFunctionWebSearchActionFindParam",
        "ActionOpenPage": "openai_generated.params.beta_response_function_web_search_action_open_page_param:BetaResponseFunctionWebSearchActionOpenPageParam",
        "ActionSearch": "openai_generated.params.beta_response_function_web_search_action_search_param:BetaResponseFunctionWebSearchActionSearchParam",
        "ActionSearchSource": "openai_generated.params.beta_response_function_web_search_action_search_source_param:BetaResponseFunctionWebSearchActionSearchSourceParam",
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseFunctionWebSearchParam": "openai_generated.params.beta_response_function_web_search_param",
    },
)

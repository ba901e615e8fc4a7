# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_function_web_search import (
        BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
    )
    from openai_generated.models.beta_response_function_web_search_action import (
        BetaResponseFunctionWebSearchAction as Action,
    )
    from openai_generated.models.beta_response_function_web_search_action_find import (
        BetaResponseFunctionWebSearchActionFind as ActionFindInPage,
    )
    from openai_generated.models.beta_response_function_web_search_action_open_page import (
        BetaResponseFunctionWebSearchActionOpenPage as ActionOpenPage,
    )
    from openai_generated.models.beta_response_function_web_search_action_search import (
        BetaResponseFunctionWebSearchActionSearch as ActionSearch,
    )
    from openai_generated.models.beta_response_function_web_search_action_search_source import (
        BetaResponseFunctionWebSearchActionSearchSource as ActionSearchSource,
    )


__all__ = [
    "Action",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
    "BetaResponseFunctionWebSearch",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.models.beta_response_function_web_search_action:BetaResponseFunctionWebSearchAction",
        "ActionFindInPage": "openai_generated.models.beta_response_function_web_search_action_find:BetaResponseFunctionWebSearchActionFind",
        "ActionOpenPage": "openai_generated.models.beta_response_function_web_search_action_open_page:BetaResponseFunctionWebSearchActionOpenPage",
        "ActionSearch": "openai_generated.models.beta_response_function_web_search_action_search:BetaResponseFunctionWebSearchActionSearch",
        "ActionSearchSource": "openai_generated.models.beta_response_function_web_search_action_search_source:BetaResponseFunctionWebSearchActionSearchSource",
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseFunctionWebSearch": "openai_generated.models.beta_response_function_web_search",
    },
)

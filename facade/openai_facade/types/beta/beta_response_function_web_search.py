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
        BetaResponseFunctionWebSearchActionFind as ActionFindInPage,
        BetaResponseFunctionWebSearchActionOpenPage as ActionOpenPage,
        BetaResponseFunctionWebSearchActionSearch as ActionSearch,
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
        "ActionFindInPage": "openai_generated.models.beta_response_function_web_search_action:BetaResponseFunctionWebSearchActionFind",
        "ActionOpenPage": "openai_generated.models.beta_response_function_web_search_action:BetaResponseFunctionWebSearchActionOpenPage",
        "ActionSearch": "openai_generated.models.beta_response_function_web_search_action:BetaResponseFunctionWebSearchActionSearch",
        "ActionSearchSource": "openai_generated.models.beta_response_function_web_search_action:BetaResponseFunctionWebSearchActionSearchSource",
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseFunctionWebSearch": "openai_generated.models.beta_response_function_web_search",
    },
)

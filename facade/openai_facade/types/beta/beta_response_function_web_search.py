# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_web_search_action_find import BetaWebSearchActionFind as ActionFindInPage
    from openai_generated.models.beta_web_search_action_open_page import BetaWebSearchActionOpenPage as ActionOpenPage
    from openai_generated.models.beta_web_search_action_search import BetaWebSearchActionSearch as ActionSearch
    from openai_generated.models.beta_web_search_action_search_source import (
        BetaWebSearchActionSearchSource as ActionSearchSource,
    )
    from openai_generated.models.beta_web_search_tool_call import BetaWebSearchToolCall as BetaResponseFunctionWebSearch
    from openai_generated.models.beta_web_search_tool_call_action import BetaWebSearchToolCallAction as Action


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
        "Action": "openai_generated.models.beta_web_search_tool_call_action:BetaWebSearchToolCallAction",
        "ActionFindInPage": "openai_generated.models.beta_web_search_action_find:BetaWebSearchActionFind",
        "ActionOpenPage": "openai_generated.models.beta_web_search_action_open_page:BetaWebSearchActionOpenPage",
        "ActionSearch": "openai_generated.models.beta_web_search_action_search:BetaWebSearchActionSearch",
        "ActionSearchSource": "openai_generated.models.beta_web_search_action_search_source:BetaWebSearchActionSearchSource",
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseFunctionWebSearch": "openai_generated.models.beta_web_search_tool_call:BetaWebSearchToolCall",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_web_search import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )
    from openai_generated.models.response_function_web_search_action import ResponseFunctionWebSearchAction as Action
    from openai_generated.models.response_function_web_search_action_find import (
        ResponseFunctionWebSearchActionFind as ActionFind,
    )
    from openai_generated.models.response_function_web_search_action_open_page import (
        ResponseFunctionWebSearchActionOpenPage as ActionOpenPage,
    )
    from openai_generated.models.response_function_web_search_action_search import (
        ResponseFunctionWebSearchActionSearch as ActionSearch,
    )
    from openai_generated.models.response_function_web_search_action_search_source import (
        ResponseFunctionWebSearchActionSearchSource as ActionSearchSource,
    )


__all__ = ["Action", "ActionFind", "ActionOpenPage", "ActionSearch", "ActionSearchSource", "ResponseFunctionWebSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.models.response_function_web_search_action:ResponseFunctionWebSearchAction",
        "ActionFind": "openai_generated.models.response_function_web_search_action_find:ResponseFunctionWebSearchActionFind",
        "ActionOpenPage": "openai_generated.models.response_function_web_search_action_open_page:ResponseFunctionWebSearchActionOpenPage",
        "ActionSearch": "openai_generated.models.response_function_web_search_action_search:ResponseFunctionWebSearchActionSearch",
        "ActionSearchSource": "openai_generated.models.response_function_web_search_action_search_source:ResponseFunctionWebSearchActionSearchSource",
        "ResponseFunctionWebSearch": "openai_generated.models.response_function_web_search",
    },
)

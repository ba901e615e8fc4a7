# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_web_search import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )
    from openai_generated.models.response_function_web_search_action import (
        ResponseFunctionWebSearchAction as Action,
        ResponseFunctionWebSearchActionFind as ActionFind,
        ResponseFunctionWebSearchActionOpenPage as ActionOpenPage,
        ResponseFunctionWebSearchActionSearch as ActionSearch,
        ResponseFunctionWebSearchActionSearchSource as ActionSearchSource,
    )


__all__ = ["Action", "ActionFind", "ActionOpenPage", "ActionSearch", "ActionSearchSource", "ResponseFunctionWebSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.models.response_function_web_search_action:ResponseFunctionWebSearchAction",
        "ActionFind": "openai_generated.models.response_function_web_search_action:ResponseFunctionWebSearchActionFind",
        "ActionOpenPage": "openai_generated.models.response_function_web_search_action:ResponseFunctionWebSearchActionOpenPage",
        "ActionSearch": "openai_generated.models.response_function_web_search_action:ResponseFunctionWebSearchActionSearch",
        "ActionSearchSource": "openai_generated.models.response_function_web_search_action:ResponseFunctionWebSearchActionSearchSource",
        "ResponseFunctionWebSearch": "openai_generated.models.response_function_web_search",
    },
)

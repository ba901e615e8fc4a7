# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.item_param import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
    from openai_generated.params.response_function_web_search_action_param import (
        ResponseFunctionWebSearchActionFindParam as ActionFind,
        ResponseFunctionWebSearchActionOpenPageParam as ActionOpenPage,
        ResponseFunctionWebSearchActionParam as Action,
        ResponseFunctionWebSearchActionSearchParam as ActionSearch,
        ResponseFunctionWebSearchActionSearchSourceParam as ActionSearchSource,
    )


__all__ = [
    "Action",
    "ActionFind",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "ResponseFunctionWebSearchParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.params.response_function_web_search_action_param:ResponseFunctionWebSearchActionParam",
        "ActionFind": "openai_generated.params.response_function_web_search_action_param:ResponseFunctionWebSearchActionFindParam",
        "ActionOpenPage": "openai_generated.params.response_function_web_search_action_param:ResponseFunctionWebSearchActionOpenPageParam",
        "ActionSearch": "openai_generated.params.response_function_web_search_action_param:ResponseFunctionWebSearchActionSearchParam",
        "ActionSearchSource": "openai_generated.params.response_function_web_search_action_param:ResponseFunctionWebSearchActionSearchSourceParam",
        "ResponseFunctionWebSearchParam": "openai_generated.params.item_param",
    },
)

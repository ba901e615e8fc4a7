# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_function_web_search_action_find_param import (
        ResponseFunctionWebSearchActionFindParam as ActionFind,
    )
    from openai_generated.params.response_function_web_search_action_open_page_param import (
        ResponseFunctionWebSearchActionOpenPageParam as ActionOpenPage,
    )
    from openai_generated.params.response_function_web_search_action_param import (
        ResponseFunctionWebSearchActionParam as Action,
    )
    from openai_generated.params.response_function_web_search_action_search_param import (
        ResponseFunctionWebSearchActionSearchParam as ActionSearch,
    )
    from openai_generated.params.response_function_web_search_action_search_source_param import (
        ResponseFunctionWebSearchActionSearchSourceParam as ActionSearchSource,
    )
    from openai_generated.params.response_function_web_search_param import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
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
        "ActionFind": "openai_generated.params.response_function_web_search_action_find_param:ResponseFunctionWebSearchActionFindParam",
        "ActionOpenPage": "openai_generated.params.response_function_web_search_action_open_page_param:ResponseFunctionWebSearchActionOpenPageParam",
        "ActionSearch": "openai_generated.params.response_function_web_search_action_search_param:ResponseFunctionWebSearchActionSearchParam",
        "ActionSearchSource": "openai_generated.params.response_function_web_search_action_search_source_param:ResponseFunctionWebSearchActionSearchSourceParam",
        "ResponseFunctionWebSearchParam": "openai_generated.params.response_function_web_search_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_function_web_search_action_find import ResponseFunctionWebSearchActionFind
    from openai_generated.models.response_function_web_search_action_open_page import (
        ResponseFunctionWebSearchActionOpenPage,
    )
    from openai_generated.models.response_function_web_search_action_search import ResponseFunctionWebSearchActionSearch

    ResponseFunctionWebSearchAction: TypeAlias = (
        ResponseFunctionWebSearchActionSearch
        | ResponseFunctionWebSearchActionOpenPage
        | ResponseFunctionWebSearchActionFind
    )
    """Response function web search action: one of 3 kinds, told apart by `type`."""
else:
    ResponseFunctionWebSearchAction = TaggedUnion(
        "ResponseFunctionWebSearchAction",
        __package__,
        key="type",
        variants={
            "find_in_page": "ResponseFunctionWebSearchActionFind",
            "open_page": "ResponseFunctionWebSearchActionOpenPage",
            "search": "ResponseFunctionWebSearchActionSearch",
        },
        shapes=(),
    )

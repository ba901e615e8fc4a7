# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.web_search_action import (
        WebSearchAction as WebSearchAction,
        WebSearchActionResourceFindInPage as WebSearchActionResourceFindInPage,
        WebSearchActionResourceOpenPage as WebSearchActionResourceOpenPage,
        WebSearchActionResourceOther as WebSearchActionResourceOther,
        WebSearchActionResourceSearch as WebSearchActionResourceSearch,
    )


__all__ = [
    "WebSearchAction",
    "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOpenPage",
    "WebSearchActionResourceOther",
    "WebSearchActionResourceSearch",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebSearchAction": "openai_generated.models.web_search_action",
        "WebSearchActionResourceFindInPage": "openai_generated.models.web_search_action",
        "WebSearchActionResourceOpenPage": "openai_generated.models.web_search_action",
        "WebSearchActionResourceOther": "openai_generated.models.web_search_action",
        "WebSearchActionResourceSearch": "openai_generated.models.web_search_action",
    },
)

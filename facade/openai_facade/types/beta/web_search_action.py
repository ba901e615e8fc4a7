# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.web_search_action import WebSearchAction as WebSearchAction
    from openai_generated.models.web_search_action_resource_find_in_page import (
        WebSearchActionResourceFindInPage as WebSearchActionResourceFindInPage,
    )
    from openai_generated.models.web_search_action_resource_open_page import (
        WebSearchActionResourceOpenPage as WebSearchActionResourceOpenPage,
    )
    from openai_generated.models.web_search_action_resource_other import (
        WebSearchActionResourceOther as WebSearchActionResourceOther,
    )
    from openai_generated.models.web_search_action_resource_search import (
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
        "WebSearchActionResourceFindInPage": "openai_generated.models.web_search_action_resource_find_in_page",
        "WebSearchActionResourceOpenPage": "openai_generated.models.web_search_action_resource_open_page",
        "WebSearchActionResourceOther": "openai_generated.models.web_search_action_resource_other",
        "WebSearchActionResourceSearch": "openai_generated.models.web_search_action_resource_search",
    },
)

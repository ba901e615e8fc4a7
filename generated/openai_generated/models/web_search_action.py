# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.web_search_action_resource_find_in_page import WebSearchActionResourceFindInPage
    from openai_generated.models.web_search_action_resource_open_page import WebSearchActionResourceOpenPage
    from openai_generated.models.web_search_action_resource_other import WebSearchActionResourceOther
    from openai_generated.models.web_search_action_resource_search import WebSearchActionResourceSearch

    WebSearchAction: TypeAlias = (
        WebSearchActionResourceSearch
        | WebSearchActionResourceOpenPage
        | WebSearchActionResourceFindInPage
        | WebSearchActionResourceOther
    )
    """Web search action: one of 4 kinds, told apart by `type`."""
else:
    WebSearchAction = TaggedUnion(
        "WebSearchAction",
        __package__,
        key="type",
        variants={
            "find_in_page": "WebSearchActionResourceFindInPage",
            "open_page": "WebSearchActionResourceOpenPage",
            "other": "WebSearchActionResourceOther",
            "search": "WebSearchActionResourceSearch",
        },
        shapes=(),
    )

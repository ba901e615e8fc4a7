# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_web_search_action_find import BetaWebSearchActionFind
    from openai_generated.models.beta_web_search_action_open_page import BetaWebSearchActionOpenPage
    from openai_generated.models.beta_web_search_action_search import BetaWebSearchActionSearch

    BetaWebSearchToolCallAction: TypeAlias = (
        BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind
    )
    """Beta web search tool call action: one of 3 kinds, told apart by `type`."""
else:
    BetaWebSearchToolCallAction = TaggedUnion(
        "BetaWebSearchToolCallAction",
        __package__,
        key="type",
        variants={
            "find_in_page": "BetaWebSearchActionFind",
            "open_page": "BetaWebSearchActionOpenPage",
            "search": "BetaWebSearchActionSearch",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_function_web_search_action_find import (
        BetaResponseFunctionWebSearchActionFind,
    )
    from openai_generated.models.beta_response_function_web_search_action_open_page import (
        BetaResponseFunctionWebSearchActionOpenPage,
    )
    from openai_generated.models.beta_response_function_web_search_action_search import (
        BetaResponseFunctionWebSearchActionSearch,
    )

    BetaResponseFunctionWebSearchAction: TypeAlias = (
        BetaResponseFunctionWebSearchActionSearch
        | BetaResponseFunctionWebSearchActionOpenPage
        | BetaResponseFunctionWebSearchActionFind
    )
    """Beta response function web search action: one of 3 kinds, told apart by `type`."""
else:
    BetaResponseFunctionWebSearchAction = TaggedUnion(
        "BetaResponseFunctionWebSearchAction",
        __package__,
        key="type",
        variants={
            "find_in_page": "BetaResponseFunctionWebSearchActionFind",
            "open_page": "BetaResponseFunctionWebSearchActionOpenPage",
            "search": "BetaResponseFunctionWebSearchActionSearch",
        },
        shapes=(),
    )

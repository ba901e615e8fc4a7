# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaResponseFunctionWebSearchActionSearch(Model):
    """Beta response function web search action search (`search`)."""

    type: Literal["search"] = "search"
    """Always `search`."""
    query: str | None = None
    """What was searched for; the older field, see queries."""
    queries: list[str] | None = None
    """Everything that was searched for."""
    sources: list[BetaResponseFunctionWebSearchActionSearchSource] | None = None
    """The pages that were found; absent unless the request's include asked for them."""


@model
class BetaResponseFunctionWebSearchActionSearchSource(Model):
    """Beta response function web search action search source (`url`)."""

    type: Literal["url"] = "url"
    """Always `url`."""
    url: str
    """The address of a page that was found."""


@model
class BetaResponseFunctionWebSearchActionOpenPage(Model):
    """Beta response function web search action open page (`open_page`)."""

    type: Literal["open_page"] = "open_page"
    """Always `open_page`."""
    url: str | None = None
    """The page that was opened."""


@model
class BetaResponseFunctionWebSearchActionFind(Model):
    """Beta response function web search action find (`find_in_page`)."""

    type: Literal["find_in_page"] = "find_in_page"
    """Always `find_in_page`."""
    url: str
    """The page that was looked through."""
    pattern: str
    """The words that were looked for."""


if TYPE_CHECKING:
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

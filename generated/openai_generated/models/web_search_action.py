# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class WebSearchActionResourceSearch(Model):
    """Web search action resource search (`search`)."""

    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"] = "search"
    """Always `search`."""


@model
class WebSearchActionResourceOpenPage(Model):
    """Web search action resource open page (`open_page`)."""

    type: Literal["open_page"] = "open_page"
    """Always `open_page`."""
    url: str | None = None


@model
class WebSearchActionResourceFindInPage(Model):
    """Web search action resource find in page (`find_in_page`)."""

    pattern: str | None = None
    type: Literal["find_in_page"] = "find_in_page"
    """Always `find_in_page`."""
    url: str | None = None


@model
class WebSearchActionResourceOther(Model):
    """Web search action resource other (`other`)."""

    type: Literal["other"] = "other"
    """Always `other`."""


if TYPE_CHECKING:
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

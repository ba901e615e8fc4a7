# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaResponseFunctionWebSearchActionSearchParam(TypedDict, total=False):
    """Beta response function web search action search (`search`)."""

    type: Required[Literal["search"]]
    """Always `search`."""
    query: str
    """What was searched for; the older field, see queries."""
    queries: SequenceNotStr[str]
    """Everything that was searched for."""
    sources: Iterable[params.BetaResponseFunctionWebSearchActionSearchSourceParam | Model]
    """The pages that were found; absent unless the request's include asked for them."""


class BetaResponseFunctionWebSearchActionSearchSourceParam(TypedDict, total=False):
    """Beta response function web search action search source (`url`)."""

    type: Required[Literal["url"]]
    """Always `url`."""
    url: Required[str]
    """The address of a page that was found."""


class BetaResponseFunctionWebSearchActionOpenPageParam(TypedDict, total=False):
    """Beta response function web search action open page (`open_page`)."""

    type: Required[Literal["open_page"]]
    """Always `open_page`."""
    url: str | None
    """The page that was opened."""


class BetaResponseFunctionWebSearchActionFindParam(TypedDict, total=False):
    """Beta response function web search action find (`find_in_page`)."""

    type: Required[Literal["find_in_page"]]
    """Always `find_in_page`."""
    url: Required[str]
    """The page that was looked through."""
    pattern: Required[str]
    """The words that were looked for."""


BetaResponseFunctionWebSearchActionParam: TypeAlias = (
    params.BetaResponseFunctionWebSearchActionSearchParam
    | params.BetaResponseFunctionWebSearchActionOpenPageParam
    | params.BetaResponseFunctionWebSearchActionFindParam
)
"""Beta response function web search action: one of 3 kinds, told apart by `type`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

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

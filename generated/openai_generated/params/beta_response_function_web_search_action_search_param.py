# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaResponseFunctionWebSearchActionSearchParam(TypedDict, total=False):
    """Beta response function web search action search (`search`)."""

    type: Required[Literal["search"]]
    query: str
    queries: SequenceNotStr[str]
    sources: Iterable[params.BetaResponseFunctionWebSearchActionSearchSourceParam | Model]

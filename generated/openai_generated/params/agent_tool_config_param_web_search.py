# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    """Agent tool config param web search (`web_search`)."""

    type: Required[Literal["web_search"]]
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: params.AgentToolConfigParamWebSearchLocation | Model | None
    mode: Literal["disabled", "cached", "live"] | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolWebSearchParam(TypedDict, total=False):
    """Responses delegation config tool web search (`web_search`)."""

    type: Required[Literal["web_search"]]

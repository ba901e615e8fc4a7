# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaWebSearchToolCallActionParam: TypeAlias = (
    params.BetaWebSearchActionSearchParam
    | params.BetaWebSearchActionOpenPageParam
    | params.BetaWebSearchActionFindParam
)
"""Beta web search tool call action: one of 3 kinds, told apart by `type`."""

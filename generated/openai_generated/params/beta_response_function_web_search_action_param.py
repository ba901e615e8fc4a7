# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponseFunctionWebSearchActionParam: TypeAlias = (
    params.BetaResponseFunctionWebSearchActionSearchParam
    | params.BetaResponseFunctionWebSearchActionOpenPageParam
    | params.BetaResponseFunctionWebSearchActionFindParam
)
"""Beta response function web search action: one of 3 kinds, told apart by `type`."""

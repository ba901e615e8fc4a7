# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponseFunctionWebSearchActionParam: TypeAlias = (
    params.ResponseFunctionWebSearchActionSearchParam
    | params.ResponseFunctionWebSearchActionOpenPageParam
    | params.ResponseFunctionWebSearchActionFindParam
)
"""Response function web search action: one of 3 kinds, told apart by `type`."""

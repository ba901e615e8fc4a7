# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFunctionWebSearchActionFindParam(TypedDict, total=False):
    """Beta response function web search action find (`find_in_page`)."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFunctionWebSearchActionFindParam(TypedDict, total=False):
    """Beta response function web search action find (`find_in_page`)."""

    type: Required[Literal["find_in_page"]]
    """Always `find_in_page`."""
    url: Required[str]
    """The page that was looked through."""
    pattern: Required[str]
    """The words that were looked for."""

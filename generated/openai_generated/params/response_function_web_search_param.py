# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """Response function web search (`web_search_call`)."""

    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    action: Required[params.ResponseFunctionWebSearchActionParam | Model]

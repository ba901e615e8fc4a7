# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    """Agent browser origin access param param (`browser_origin_access`)."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    """Agent browser authentication cancel param param (`browser_authentication`)."""

    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    """Agent browser authentication submit param param (`browser_authentication`)."""

    action: Required[Literal["submit"]]
    fields: Required[Iterable[params.AgentBrowserAuthenticationSubmitParamField | Model]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None

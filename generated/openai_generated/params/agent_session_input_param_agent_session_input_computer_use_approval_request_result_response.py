# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    """Agent browser authentication submit param param (`browser_authentication`)."""

    action: Required[Literal["submit"]]
    """Always `submit`."""
    fields: Required[Iterable[params.AgentBrowserAuthenticationSubmitParamField | Model]]
    type: Required[Literal["browser_authentication"]]
    """Always `browser_authentication`."""
    selected_option: str | None


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    """Agent browser authentication cancel param param (`browser_authentication`)."""

    action: Required[Literal["cancel"]]
    """Always `cancel`."""
    type: Required[Literal["browser_authentication"]]
    """Always `browser_authentication`."""


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    """Agent browser origin access param param (`browser_origin_access`)."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]
    """Always `browser_origin_access`."""


AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = (
    params.AgentBrowserAuthenticationSubmitParamParam
    | params.AgentBrowserAuthenticationCancelParamParam
    | params.AgentBrowserOriginAccessParamParam
)
"""Agent session input param agent session input computer use approval request result response: one of 3 kinds, told apart by `action`."""

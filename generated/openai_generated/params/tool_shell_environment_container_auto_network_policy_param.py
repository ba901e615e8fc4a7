# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import SequenceNotStr, TypedDict


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(TypedDict, total=False):
    """Tool shell environment container auto network policy disabled (`disabled`)."""

    type: Required[Literal["disabled"]]
    """Always `disabled`."""


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Tool shell environment container auto network policy allowlist (`allowlist`)."""

    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    """Always `allowlist`."""


ToolShellEnvironmentContainerAutoNetworkPolicyParam: TypeAlias = (
    params.ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam
    | params.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam
)
"""Tool shell environment container auto network policy: one of 2 kinds, told apart by `type`."""

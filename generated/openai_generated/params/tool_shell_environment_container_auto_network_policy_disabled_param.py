# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(TypedDict, total=False):
    """Tool shell environment container auto network policy disabled (`disabled`)."""

    type: Required[Literal["disabled"]]

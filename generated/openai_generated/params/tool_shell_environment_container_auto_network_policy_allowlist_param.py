# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Tool shell environment container auto network policy allowlist (`allowlist`)."""

    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]

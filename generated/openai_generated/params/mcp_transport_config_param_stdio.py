# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class McpTransportConfigParamStdio(TypedDict, total=False):
    """MCP transport config param stdio (`stdio`)."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env: Mapping[str, str] | None
    env_vars: SequenceNotStr[str] | None

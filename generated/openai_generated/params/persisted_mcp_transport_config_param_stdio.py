# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    """Persisted MCP transport config param stdio (`stdio`)."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env_vars: SequenceNotStr[str] | None

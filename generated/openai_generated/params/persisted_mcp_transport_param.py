# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import SequenceNotStr, TypedDict


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    """Persisted MCP transport config param HTTP (`http`)."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    """Always `http`."""
    headers: Mapping[str, str] | None


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    """Persisted MCP transport config param stdio (`stdio`)."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    """Always `stdio`."""
    args: SequenceNotStr[str] | None
    env_vars: SequenceNotStr[str] | None


PersistedMcpTransportParam: TypeAlias = (
    params.PersistedMcpTransportConfigParamHTTP | params.PersistedMcpTransportConfigParamStdio
)
"""Persisted MCP transport param: one of 2 kinds, told apart by `type`."""

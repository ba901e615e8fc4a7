# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    """Persisted MCP transport config param HTTP (`http`)."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: Mapping[str, str] | None

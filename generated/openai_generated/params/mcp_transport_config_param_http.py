# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class McpTransportConfigParamHTTP(TypedDict, total=False):
    """MCP transport config param HTTP (`http`)."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: Mapping[str, str] | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


PersistedAgentToolConfigParamFunction = TypedDict(
    "PersistedAgentToolConfigParamFunction",
    {
        "async": "bool",
        "description": "Required[str]",
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, object]]",
        "type": 'Required[Literal["function"]]',
        "defer_loading": "bool",
    },
    total=False,
)
"""Persisted agent tool config param function (`function`)."""


class PersistedAgentToolConfigParamToolSearch(TypedDict, total=False):
    """Persisted agent tool config param tool search (`tool_search`)."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`."""


class PersistedAgentToolParamProgrammaticToolCalling(TypedDict, total=False):
    """Persisted agent tool param programmatic tool calling (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""
    enabled: bool


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    """Persisted agent tool config param MCP (`mcp`)."""

    server_label: Required[str]
    transport: Required[params.PersistedMcpTransportParam | Model]
    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: Mapping[str, object] | None
    required: bool


class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
    """Persisted agent tool config param web search (`web_search`)."""

    type: Required[Literal["web_search"]]
    """Always `web_search`."""
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: params.PersistedAgentToolParamWebSearchLocation | Model | None
    mode: Literal["disabled", "cached", "live"] | None


class PersistedAgentToolParamWebSearchLocation(TypedDict, total=False):
    """Persisted agent tool param web search location."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    """Persisted agent tool config param computer use (`computer_use`)."""

    type: Required[Literal["computer_use"]]
    """Always `computer_use`."""
    include_screenshots: bool


class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
    """Persisted agent tool config param automations (`automations`)."""

    type: Required[Literal["automations"]]
    """Always `automations`."""


PersistedAgentToolParam: TypeAlias = (
    params.PersistedAgentToolConfigParamFunction
    | params.PersistedAgentToolConfigParamToolSearch
    | params.PersistedAgentToolParamProgrammaticToolCalling
    | params.PersistedAgentToolConfigParamMcp
    | params.PersistedAgentToolConfigParamWebSearch
    | params.PersistedAgentToolConfigParamComputerUse
    | params.PersistedAgentToolConfigParamAutomations
)
"""Persisted agent tool param: one of 7 kinds, told apart by `type`."""

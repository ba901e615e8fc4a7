# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


AgentToolConfigParamFunction = TypedDict(
    "AgentToolConfigParamFunction",
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
"""Agent tool config param function (`function`)."""


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    """Agent tool config param tool search (`tool_search`)."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`."""


class AgentToolParamProgrammaticToolCalling(TypedDict, total=False):
    """Agent tool param programmatic tool calling (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""
    enabled: bool


class AgentToolConfigParamMcp(TypedDict, total=False):
    """Agent tool config param MCP (`mcp`)."""

    server_label: Required[str]
    transport: Required[params.McpTransportParam | Model]
    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: Mapping[str, object] | None
    required: bool


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    """Agent tool config param web search (`web_search`)."""

    type: Required[Literal["web_search"]]
    """Always `web_search`."""
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: params.AgentToolConfigParamWebSearchLocation | Model | None
    mode: Literal["disabled", "cached", "live"] | None


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    """Agent tool config param web search location."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    """Agent tool config param computer use (`computer_use`)."""

    type: Required[Literal["computer_use"]]
    """Always `computer_use`."""
    include_screenshots: bool


class AgentToolConfigParamAutomations(TypedDict, total=False):
    """Agent tool config param automations (`automations`)."""

    type: Required[Literal["automations"]]
    """Always `automations`."""


AgentToolParam: TypeAlias = (
    params.AgentToolConfigParamFunction
    | params.AgentToolConfigParamToolSearch
    | params.AgentToolParamProgrammaticToolCalling
    | params.AgentToolConfigParamMcp
    | params.AgentToolConfigParamWebSearch
    | params.AgentToolConfigParamComputerUse
    | params.AgentToolConfigParamAutomations
)
"""Agent tool param: one of 7 kinds, told apart by `type`."""

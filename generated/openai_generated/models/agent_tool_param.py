# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.mcp_transport_param import McpTransportParam


@model
class AgentToolConfigParamFunction(Model):
    """Agent tool config param function (`function`)."""

    async_: bool | None = wire("async", default=None)
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"] = "function"
    """Always `function`."""
    defer_loading: bool | None = None


@model
class AgentToolConfigParamToolSearch(Model):
    """Agent tool config param tool search (`tool_search`)."""

    type: Literal["tool_search"] = "tool_search"
    """Always `tool_search`."""


@model
class AgentToolParamProgrammaticToolCalling(Model):
    """Agent tool param programmatic tool calling (`programmatic_tool_calling`)."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Always `programmatic_tool_calling`."""
    enabled: bool | None = None


@model
class AgentToolConfigParamMcp(Model):
    """Agent tool config param MCP (`mcp`)."""

    server_label: str
    transport: McpTransportParam
    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"] | None = None
    credential_id: str | None = None
    request_metadata: dict[str, object] | None = None
    required: bool | None = None


AgentToolConfigParamMcpConnectionOrigin: TypeAlias = Literal["service", "environment"]
"""Agent tool config param MCP connection origin: the values known when this was generated."""


@model
class AgentToolConfigParamWebSearch(Model):
    """Agent tool config param web search (`web_search`)."""

    type: Literal["web_search"] = "web_search"
    """Always `web_search`."""
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"] | None = None
    location: AgentToolConfigParamWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"] | None = None


AgentToolConfigParamWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Agent tool config param web search context size: the values known when this was generated."""


@model
class AgentToolConfigParamWebSearchLocation(Model):
    """Agent tool config param web search location."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


AgentToolConfigParamWebSearchMode: TypeAlias = Literal["disabled", "cached", "live"]
"""Agent tool config param web search mode: the values known when this was generated."""


@model
class AgentToolConfigParamComputerUse(Model):
    """Agent tool config param computer use (`computer_use`)."""

    type: Literal["computer_use"] = "computer_use"
    """Always `computer_use`."""
    include_screenshots: bool | None = None


@model
class AgentToolConfigParamAutomations(Model):
    """Agent tool config param automations (`automations`)."""

    type: Literal["automations"] = "automations"
    """Always `automations`."""


if TYPE_CHECKING:
    AgentToolParam: TypeAlias = (
        AgentToolConfigParamFunction
        | AgentToolConfigParamToolSearch
        | AgentToolParamProgrammaticToolCalling
        | AgentToolConfigParamMcp
        | AgentToolConfigParamWebSearch
        | AgentToolConfigParamComputerUse
        | AgentToolConfigParamAutomations
    )
    """Agent tool param: one of 7 kinds, told apart by `type`."""
else:
    AgentToolParam = TaggedUnion(
        "AgentToolParam",
        __package__,
        key="type",
        variants={
            "automations": "AgentToolConfigParamAutomations",
            "computer_use": "AgentToolConfigParamComputerUse",
            "function": "AgentToolConfigParamFunction",
            "mcp": "AgentToolConfigParamMcp",
            "programmatic_tool_calling": "AgentToolParamProgrammaticToolCalling",
            "tool_search": "AgentToolConfigParamToolSearch",
            "web_search": "AgentToolConfigParamWebSearch",
        },
        shapes=(),
    )

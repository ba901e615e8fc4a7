# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.mcp_transport import McpTransport


@model
class AgentToolResourceFunction(Model):
    """Agent tool resource function (`function`)."""

    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"] = "function"
    """Always `function`."""
    async_: bool | None = wire("async", default=None)


@model
class AgentToolResourceProgrammaticToolCalling(Model):
    """Agent tool resource programmatic tool calling (`programmatic_tool_calling`)."""

    enabled: bool
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Always `programmatic_tool_calling`."""


@model
class AgentToolResourceMcp(Model):
    """Agent tool resource MCP (`mcp`)."""

    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""


AgentToolResourceMcpConnectionOrigin: TypeAlias = Literal["service", "environment"]
"""Agent tool resource MCP connection origin: the values known when this was generated."""


@model
class AgentToolResourceWebSearch(Model):
    """Agent tool resource web search (`web_search`)."""

    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"] = "web_search"
    """Always `web_search`."""


AgentToolResourceWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Agent tool resource web search context size: the values known when this was generated."""


@model
class AgentToolResourceWebSearchLocation(Model):
    """Agent tool resource web search location."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


AgentToolResourceWebSearchMode: TypeAlias = Literal["disabled", "cached", "live"]
"""Agent tool resource web search mode: the values known when this was generated."""


@model
class AgentToolResourceComputerUse(Model):
    """Agent tool resource computer use (`computer_use`)."""

    include_screenshots: bool
    type: Literal["computer_use"] = "computer_use"
    """Always `computer_use`."""


@model
class AgentToolResourceAutomations(Model):
    """Agent tool resource automations (`automations`)."""

    type: Literal["automations"] = "automations"
    """Always `automations`."""


if TYPE_CHECKING:
    AgentTool: TypeAlias = (
        AgentToolResourceFunction
        | AgentToolResourceProgrammaticToolCalling
        | AgentToolResourceMcp
        | AgentToolResourceWebSearch
        | AgentToolResourceComputerUse
        | AgentToolResourceAutomations
    )
    """Agent tool: one of 6 kinds, told apart by `type`."""
else:
    AgentTool = TaggedUnion(
        "AgentTool",
        __package__,
        key="type",
        variants={
            "automations": "AgentToolResourceAutomations",
            "computer_use": "AgentToolResourceComputerUse",
            "function": "AgentToolResourceFunction",
            "mcp": "AgentToolResourceMcp",
            "programmatic_tool_calling": "AgentToolResourceProgrammaticToolCalling",
            "web_search": "AgentToolResourceWebSearch",
        },
        shapes=(),
    )

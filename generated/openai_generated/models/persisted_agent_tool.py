# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.persisted_mcp_transport import PersistedMcpTransport


@model
class PersistedAgentToolResourceFunction(Model):
    """Persisted agent tool resource function (`function`)."""

    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"] = "function"
    """Always `function`."""
    async_: bool | None = wire("async", default=None)


@model
class PersistedAgentToolResourceToolSearch(Model):
    """Persisted agent tool resource tool search (`tool_search`)."""

    type: Literal["tool_search"] = "tool_search"
    """Always `tool_search`."""


@model
class PersistedAgentToolProgrammaticToolCalling(Model):
    """Persisted agent tool programmatic tool calling (`programmatic_tool_calling`)."""

    enabled: bool
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Always `programmatic_tool_calling`."""


@model
class PersistedAgentToolResourceMcp(Model):
    """Persisted agent tool resource MCP (`mcp`)."""

    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""


PersistedAgentToolResourceMcpConnectionOrigin: TypeAlias = Literal["service", "environment"]
"""Persisted agent tool resource MCP connection origin: the values known when this was generated."""


@model
class PersistedAgentToolResourceWebSearch(Model):
    """Persisted agent tool resource web search (`web_search`)."""

    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"] = "web_search"
    """Always `web_search`."""


PersistedAgentToolResourceWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Persisted agent tool resource web search context size: the values known when this was generated."""


@model
class PersistedAgentToolWebSearchLocation(Model):
    """Persisted agent tool web search location."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


PersistedAgentToolResourceWebSearchMode: TypeAlias = Literal["disabled", "cached", "live"]
"""Persisted agent tool resource web search mode: the values known when this was generated."""


@model
class PersistedAgentToolResourceComputerUse(Model):
    """Persisted agent tool resource computer use (`computer_use`)."""

    include_screenshots: bool
    type: Literal["computer_use"] = "computer_use"
    """Always `computer_use`."""


@model
class PersistedAgentToolResourceAutomations(Model):
    """Persisted agent tool resource automations (`automations`)."""

    type: Literal["automations"] = "automations"
    """Always `automations`."""


if TYPE_CHECKING:
    PersistedAgentTool: TypeAlias = (
        PersistedAgentToolResourceFunction
        | PersistedAgentToolResourceToolSearch
        | PersistedAgentToolProgrammaticToolCalling
        | PersistedAgentToolResourceMcp
        | PersistedAgentToolResourceWebSearch
        | PersistedAgentToolResourceComputerUse
        | PersistedAgentToolResourceAutomations
    )
    """Persisted agent tool: one of 7 kinds, told apart by `type`."""
else:
    PersistedAgentTool = TaggedUnion(
        "PersistedAgentTool",
        __package__,
        key="type",
        variants={
            "automations": "PersistedAgentToolResourceAutomations",
            "computer_use": "PersistedAgentToolResourceComputerUse",
            "function": "PersistedAgentToolResourceFunction",
            "mcp": "PersistedAgentToolResourceMcp",
            "programmatic_tool_calling": "PersistedAgentToolProgrammaticToolCalling",
            "tool_search": "PersistedAgentToolResourceToolSearch",
            "web_search": "PersistedAgentToolResourceWebSearch",
        },
        shapes=(),
    )

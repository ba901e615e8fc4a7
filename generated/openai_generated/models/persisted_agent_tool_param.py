# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.persisted_mcp_transport_param import PersistedMcpTransportParam


@model
class PersistedAgentToolConfigParamFunction(Model):
    """Persisted agent tool config param function (`function`)."""

    async_: bool | None = wire("async", default=None)
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"] = "function"
    """Always `function`."""
    defer_loading: bool | None = None


@model
class PersistedAgentToolConfigParamToolSearch(Model):
    """Persisted agent tool config param tool search (`tool_search`)."""

    type: Literal["tool_search"] = "tool_search"
    """Always `tool_search`."""


@model
class PersistedAgentToolParamProgrammaticToolCalling(Model):
    """Persisted agent tool param programmatic tool calling (`programmatic_tool_calling`)."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Always `programmatic_tool_calling`."""
    enabled: bool | None = None


@model
class PersistedAgentToolConfigParamMcp(Model):
    """Persisted agent tool config param MCP (`mcp`)."""

    server_label: str
    transport: PersistedMcpTransportParam
    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"] | None = None
    credential_id: str | None = None
    request_metadata: dict[str, object] | None = None
    required: bool | None = None


PersistedAgentToolConfigParamMcpConnectionOrigin: TypeAlias = Literal["service", "environment"]
"""Persisted agent tool config param MCP connection origin: the values known when this was generated."""


@model
class PersistedAgentToolConfigParamWebSearch(Model):
    """Persisted agent tool config param web search (`web_search`)."""

    type: Literal["web_search"] = "web_search"
    """Always `web_search`."""
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"] | None = None
    location: PersistedAgentToolParamWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"] | None = None


PersistedAgentToolConfigParamWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Persisted agent tool config param web search context size: the values known when this was generated."""


@model
class PersistedAgentToolParamWebSearchLocation(Model):
    """Persisted agent tool param web search location."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


PersistedAgentToolConfigParamWebSearchMode: TypeAlias = Literal["disabled", "cached", "live"]
"""Persisted agent tool config param web search mode: the values known when this was generated."""


@model
class PersistedAgentToolConfigParamComputerUse(Model):
    """Persisted agent tool config param computer use (`computer_use`)."""

    type: Literal["computer_use"] = "computer_use"
    """Always `computer_use`."""
    include_screenshots: bool | None = None


@model
class PersistedAgentToolConfigParamAutomations(Model):
    """Persisted agent tool config param automations (`automations`)."""

    type: Literal["automations"] = "automations"
    """Always `automations`."""


if TYPE_CHECKING:
    PersistedAgentToolParam: TypeAlias = (
        PersistedAgentToolConfigParamFunction
        | PersistedAgentToolConfigParamToolSearch
        | PersistedAgentToolParamProgrammaticToolCalling
        | PersistedAgentToolConfigParamMcp
        | PersistedAgentToolConfigParamWebSearch
        | PersistedAgentToolConfigParamComputerUse
        | PersistedAgentToolConfigParamAutomations
    )
    """Persisted agent tool param: one of 7 kinds, told apart by `type`."""
else:
    PersistedAgentToolParam = TaggedUnion(
        "PersistedAgentToolParam",
        __package__,
        key="type",
        variants={
            "automations": "PersistedAgentToolConfigParamAutomations",
            "computer_use": "PersistedAgentToolConfigParamComputerUse",
            "function": "PersistedAgentToolConfigParamFunction",
            "mcp": "PersistedAgentToolConfigParamMcp",
            "programmatic_tool_calling": "PersistedAgentToolParamProgrammaticToolCalling",
            "tool_search": "PersistedAgentToolConfigParamToolSearch",
            "web_search": "PersistedAgentToolConfigParamWebSearch",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.persisted_agent_tool import (
        PersistedAgentTool as PersistedAgentTool,
        PersistedAgentToolProgrammaticToolCalling as PersistedAgentToolResourceProgrammaticToolCalling,
        PersistedAgentToolResourceAutomations as PersistedAgentToolResourceAutomations,
        PersistedAgentToolResourceComputerUse as PersistedAgentToolResourceComputerUse,
        PersistedAgentToolResourceFunction as PersistedAgentToolResourceFunction,
        PersistedAgentToolResourceMcp as PersistedAgentToolResourceMcp,
        PersistedAgentToolResourceToolSearch as PersistedAgentToolResourceToolSearch,
        PersistedAgentToolResourceWebSearch as PersistedAgentToolResourceWebSearch,
        PersistedAgentToolWebSearchLocation as PersistedAgentToolResourceWebSearchLocation,
    )


__all__ = [
    "PersistedAgentTool",
    "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceToolSearch",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PersistedAgentTool": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolResourceAutomations": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolResourceComputerUse": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolResourceFunction": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolResourceMcp": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolResourceProgrammaticToolCalling": "openai_generated.models.persisted_agent_tool:PersistedAgentToolProgrammaticToolCalling",
        "PersistedAgentToolResourceToolSearch": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolResourceWebSearch": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolResourceWebSearchLocation": "openai_generated.models.persisted_agent_tool:PersistedAgentToolWebSearchLocation",
    },
)

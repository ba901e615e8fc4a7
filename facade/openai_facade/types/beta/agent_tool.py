# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_tool import (
        AgentTool as AgentTool,
        AgentToolResourceAutomations as AgentToolResourceAutomations,
        AgentToolResourceComputerUse as AgentToolResourceComputerUse,
        AgentToolResourceFunction as AgentToolResourceFunction,
        AgentToolResourceMcp as AgentToolResourceMcp,
        AgentToolResourceProgrammaticToolCalling as AgentToolResourceProgrammaticToolCalling,
        AgentToolResourceWebSearch as AgentToolResourceWebSearch,
        AgentToolResourceWebSearchLocation as AgentToolResourceWebSearchLocation,
    )


__all__ = [
    "AgentTool",
    "AgentToolResourceAutomations",
    "AgentToolResourceComputerUse",
    "AgentToolResourceFunction",
    "AgentToolResourceMcp",
    "AgentToolResourceProgrammaticToolCalling",
    "AgentToolResourceWebSearch",
    "AgentToolResourceWebSearchLocation",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentTool": "openai_generated.models.agent_tool",
        "AgentToolResourceAutomations": "openai_generated.models.agent_tool",
        "AgentToolResourceComputerUse": "openai_generated.models.agent_tool",
        "AgentToolResourceFunction": "openai_generated.models.agent_tool",
        "AgentToolResourceMcp": "openai_generated.models.agent_tool",
        "AgentToolResourceProgrammaticToolCalling": "openai_generated.models.agent_tool",
        "AgentToolResourceWebSearch": "openai_generated.models.agent_tool",
        "AgentToolResourceWebSearchLocation": "openai_generated.models.agent_tool",
    },
)

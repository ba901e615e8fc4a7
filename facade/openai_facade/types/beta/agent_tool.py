# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_tool import AgentTool as AgentTool
    from openai_generated.models.agent_tool_resource_automations import (
        AgentToolResourceAutomations as AgentToolResourceAutomations,
    )
    from openai_generated.models.agent_tool_resource_computer_use import (
        AgentToolResourceComputerUse as AgentToolResourceComputerUse,
    )
    from openai_generated.models.agent_tool_resource_function import (
        AgentToolResourceFunction as AgentToolResourceFunction,
    )
    from openai_generated.models.agent_tool_resource_mcp import AgentToolResourceMcp as AgentToolResourceMcp
    from openai_generated.models.agent_tool_resource_programmatic_tool_calling import (
        AgentToolResourceProgrammaticToolCalling as AgentToolResourceProgrammaticToolCalling,
    )
    from openai_generated.models.agent_tool_resource_web_search import (
        AgentToolResourceWebSearch as AgentToolResourceWebSearch,
    )
    from openai_generated.models.agent_tool_resource_web_search_location import (
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
        "AgentToolResourceAutomations": "openai_generated.models.agent_tool_resource_automations",
        "AgentToolResourceComputerUse": "openai_generated.models.agent_tool_resource_computer_use",
        "AgentToolResourceFunction": "openai_generated.models.agent_tool_resource_function",
        "AgentToolResourceMcp": "openai_generated.models.agent_tool_resource_mcp",
        "AgentToolResourceProgrammaticToolCalling": "openai_generated.models.agent_tool_resource_programmatic_tool_calling",
        "AgentToolResourceWebSearch": "openai_generated.models.agent_tool_resource_web_search",
        "AgentToolResourceWebSearchLocation": "openai_generated.models.agent_tool_resource_web_search_location",
    },
)

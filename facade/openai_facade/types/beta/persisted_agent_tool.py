# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.persisted_agent_tool import PersistedAgentTool as PersistedAgentTool
    from openai_generated.models.persisted_agent_tool_programmatic_tool_calling import (
        PersistedAgentToolProgrammaticToolCalling as PersistedAgentToolResourceProgrammaticToolCalling,
    )
    from openai_generated.models.persisted_agent_tool_resource_automations import (
        PersistedAgentToolResourceAutomations as PersistedAgentToolResourceAutomations,
    )
    from openai_generated.models.persisted_agent_tool_resource_computer_use import (
        PersistedAgentToolResourceComputerUse as PersistedAgentToolResourceComputerUse,
    )
    from openai_generated.models.persisted_agent_tool_resource_function import (
        PersistedAgentToolResourceFunction as PersistedAgentToolResourceFunction,
    )
    from openai_generated.models.persisted_agent_tool_resource_mcp import (
        PersistedAgentToolResourceMcp as PersistedAgentToolResourceMcp,
    )
    from openai_generated.models.persisted_agent_tool_resource_tool_search import (
        PersistedAgentToolResourceToolSearch as PersistedAgentToolResourceToolSearch,
    )
    from openai_generated.models.persisted_agent_tool_resource_web_search import (
        PersistedAgentToolResourceWebSearch as PersistedAgentToolResourceWebSearch,
    )
    from openai_generated.models.persisted_agent_tool_web_search_location import (
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
        "PersistedAgentToolResourceAutomations": "openai_generated.models.persisted_agent_tool_resource_automations",
        "PersistedAgentToolResourceComputerUse": "openai_generated.models.persisted_agent_tool_resource_computer_use",
        "PersistedAgentToolResourceFunction": "openai_generated.models.persisted_agent_tool_resource_function",
        "PersistedAgentToolResourceMcp": "openai_generated.models.persisted_agent_tool_resource_mcp",
        "PersistedAgentToolResourceProgrammaticToolCalling": "openai_generated.models.persisted_agent_tool_programmatic_tool_calling:PersistedAgentToolProgrammaticToolCalling",
        "PersistedAgentToolResourceToolSearch": "openai_generated.models.persisted_agent_tool_resource_tool_search",
        "PersistedAgentToolResourceWebSearch": "openai_generated.models.persisted_agent_tool_resource_web_search",
        "PersistedAgentToolResourceWebSearchLocation": "openai_generated.models.persisted_agent_tool_web_search_location:PersistedAgentToolWebSearchLocation",
    },
)

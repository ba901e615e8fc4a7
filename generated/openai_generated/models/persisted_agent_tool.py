# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.persisted_agent_tool_programmatic_tool_calling import (
        PersistedAgentToolProgrammaticToolCalling,
    )
    from openai_generated.models.persisted_agent_tool_resource_automations import PersistedAgentToolResourceAutomations
    from openai_generated.models.persisted_agent_tool_resource_computer_use import PersistedAgentToolResourceComputerUse
    from openai_generated.models.persisted_agent_tool_resource_function import PersistedAgentToolResourceFunction
    from openai_generated.models.persisted_agent_tool_resource_mcp import PersistedAgentToolResourceMcp
    from openai_generated.models.persisted_agent_tool_resource_tool_search import PersistedAgentToolResourceToolSearch
    from openai_generated.models.persisted_agent_tool_resource_web_search import PersistedAgentToolResourceWebSearch

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

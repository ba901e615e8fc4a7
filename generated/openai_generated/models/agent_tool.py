# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_tool_resource_automations import AgentToolResourceAutomations
    from openai_generated.models.agent_tool_resource_computer_use import AgentToolResourceComputerUse
    from openai_generated.models.agent_tool_resource_function import AgentToolResourceFunction
    from openai_generated.models.agent_tool_resource_mcp import AgentToolResourceMcp
    from openai_generated.models.agent_tool_resource_programmatic_tool_calling import (
        AgentToolResourceProgrammaticToolCalling,
    )
    from openai_generated.models.agent_tool_resource_web_search import AgentToolResourceWebSearch

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

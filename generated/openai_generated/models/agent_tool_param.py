# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_tool_config_param_automations import AgentToolConfigParamAutomations
    from openai_generated.models.agent_tool_config_param_computer_use import AgentToolConfigParamComputerUse
    from openai_generated.models.agent_tool_config_param_function import AgentToolConfigParamFunction
    from openai_generated.models.agent_tool_config_param_mcp import AgentToolConfigParamMcp
    from openai_generated.models.agent_tool_config_param_tool_search import AgentToolConfigParamToolSearch
    from openai_generated.models.agent_tool_config_param_web_search import AgentToolConfigParamWebSearch
    from openai_generated.models.agent_tool_param_programmatic_tool_calling import AgentToolParamProgrammaticToolCalling

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

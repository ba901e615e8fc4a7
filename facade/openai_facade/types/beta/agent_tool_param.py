# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_tool_config_param_automations import (
        AgentToolConfigParamAutomations as AgentToolConfigParamAutomations,
    )
    from openai_generated.params.agent_tool_config_param_computer_use import (
        AgentToolConfigParamComputerUse as AgentToolConfigParamComputerUse,
    )
    from openai_generated.params.agent_tool_config_param_function import (
        AgentToolConfigParamFunction as AgentToolConfigParamFunction,
    )
    from openai_generated.params.agent_tool_config_param_mcp import AgentToolConfigParamMcp as AgentToolConfigParamMcp
    from openai_generated.params.agent_tool_config_param_tool_search import (
        AgentToolConfigParamToolSearch as AgentToolConfigParamToolSearch,
    )
    from openai_generated.params.agent_tool_config_param_web_search import (
        AgentToolConfigParamWebSearch as AgentToolConfigParamWebSearch,
    )
    from openai_generated.params.agent_tool_config_param_web_search_location import (
        AgentToolConfigParamWebSearchLocation as AgentToolConfigParamWebSearchLocation,
    )
    from openai_generated.params.agent_tool_param import AgentToolParam as AgentToolParam
    from openai_generated.params.agent_tool_param_programmatic_tool_calling import (
        AgentToolParamProgrammaticToolCalling as AgentToolConfigParamProgrammaticToolCalling,
    )


__all__ = [
    "AgentToolConfigParamAutomations",
    "AgentToolConfigParamComputerUse",
    "AgentToolConfigParamFunction",
    "AgentToolConfigParamMcp",
    "AgentToolConfigParamProgrammaticToolCalling",
    "AgentToolConfigParamToolSearch",
    "AgentToolConfigParamWebSearch",
    "AgentToolConfigParamWebSearchLocation",
    "AgentToolParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentToolConfigParamAutomations": "openai_generated.params.agent_tool_config_param_automations",
        "AgentToolConfigParamComputerUse": "openai_generated.params.agent_tool_config_param_computer_use",
        "AgentToolConfigParamFunction": "openai_generated.params.agent_tool_config_param_function",
        "AgentToolConfigParamMcp": "openai_generated.params.agent_tool_config_param_mcp",
        "AgentToolConfigParamProgrammaticToolCalling": "openai_generated.params.agent_tool_param_programmatic_tool_calling:AgentToolParamProgrammaticToolCalling",
        "AgentToolConfigParamToolSearch": "openai_generated.params.agent_tool_config_param_tool_search",
        "AgentToolConfigParamWebSearch": "openai_generated.params.agent_tool_config_param_web_search",
        "AgentToolConfigParamWebSearchLocation": "openai_generated.params.agent_tool_config_param_web_search_location",
        "AgentToolParam": "openai_generated.params.agent_tool_param",
    },
)

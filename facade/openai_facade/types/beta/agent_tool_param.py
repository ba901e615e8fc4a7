# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_tool_param import (
        AgentToolConfigParamAutomations as AgentToolConfigParamAutomations,
        AgentToolConfigParamComputerUse as AgentToolConfigParamComputerUse,
        AgentToolConfigParamFunction as AgentToolConfigParamFunction,
        AgentToolConfigParamMcp as AgentToolConfigParamMcp,
        AgentToolConfigParamToolSearch as AgentToolConfigParamToolSearch,
        AgentToolConfigParamWebSearch as AgentToolConfigParamWebSearch,
        AgentToolConfigParamWebSearchLocation as AgentToolConfigParamWebSearchLocation,
        AgentToolParam as AgentToolParam,
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
        "AgentToolConfigParamAutomations": "openai_generated.params.agent_tool_param",
        "AgentToolConfigParamComputerUse": "openai_generated.params.agent_tool_param",
        "AgentToolConfigParamFunction": "openai_generated.params.agent_tool_param",
        "AgentToolConfigParamMcp": "openai_generated.params.agent_tool_param",
        "AgentToolConfigParamProgrammaticToolCalling": "openai_generated.params.agent_tool_param:AgentToolParamProgrammaticToolCalling",
        "AgentToolConfigParamToolSearch": "openai_generated.params.agent_tool_param",
        "AgentToolConfigParamWebSearch": "openai_generated.params.agent_tool_param",
        "AgentToolConfigParamWebSearchLocation": "openai_generated.params.agent_tool_param",
        "AgentToolParam": "openai_generated.params.agent_tool_param",
    },
)

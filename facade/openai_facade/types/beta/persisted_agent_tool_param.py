# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.persisted_agent_tool_param import (
        PersistedAgentToolConfigParamAutomations as PersistedAgentToolConfigParamAutomations,
        PersistedAgentToolConfigParamComputerUse as PersistedAgentToolConfigParamComputerUse,
        PersistedAgentToolConfigParamFunction as PersistedAgentToolConfigParamFunction,
        PersistedAgentToolConfigParamMcp as PersistedAgentToolConfigParamMcp,
        PersistedAgentToolConfigParamToolSearch as PersistedAgentToolConfigParamToolSearch,
        PersistedAgentToolConfigParamWebSearch as PersistedAgentToolConfigParamWebSearch,
        PersistedAgentToolParam as PersistedAgentToolParam,
        PersistedAgentToolParamProgrammaticToolCalling as PersistedAgentToolConfigParamProgrammaticToolCalling,
        PersistedAgentToolParamWebSearchLocation as PersistedAgentToolConfigParamWebSearchLocation,
    )


__all__ = [
    "PersistedAgentToolConfigParamAutomations",
    "PersistedAgentToolConfigParamComputerUse",
    "PersistedAgentToolConfigParamFunction",
    "PersistedAgentToolConfigParamMcp",
    "PersistedAgentToolConfigParamProgrammaticToolCalling",
    "PersistedAgentToolConfigParamToolSearch",
    "PersistedAgentToolConfigParamWebSearch",
    "PersistedAgentToolConfigParamWebSearchLocation",
    "PersistedAgentToolParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PersistedAgentToolConfigParamAutomations": "openai_generated.params.persisted_agent_tool_param",
        "PersistedAgentToolConfigParamComputerUse": "openai_generated.params.persisted_agent_tool_param",
        "PersistedAgentToolConfigParamFunction": "openai_generated.params.persisted_agent_tool_param",
        "PersistedAgentToolConfigParamMcp": "openai_generated.params.persisted_agent_tool_param",
        "PersistedAgentToolConfigParamProgrammaticToolCalling": "openai_generated.params.persisted_agent_tool_param:PersistedAgentToolParamProgrammaticToolCalling",
        "PersistedAgentToolConfigParamToolSearch": "openai_generated.params.persisted_agent_tool_param",
        "PersistedAgentToolConfigParamWebSearch": "openai_generated.params.persisted_agent_tool_param",
        "PersistedAgentToolConfigParamWebSearchLocation": "openai_generated.params.persisted_agent_tool_param:PersistedAgentToolParamWebSearchLocation",
        "PersistedAgentToolParam": "openai_generated.params.persisted_agent_tool_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.persisted_agent_tool_config_param_automations import (
        PersistedAgentToolConfigParamAutomations as PersistedAgentToolConfigParamAutomations,
    )
    from openai_generated.params.persisted_agent_tool_config_param_computer_use import (
        PersistedAgentToolConfigParamComputerUse as PersistedAgentToolConfigParamComputerUse,
    )
    from openai_generated.params.persisted_agent_tool_config_param_function import (
        PersistedAgentToolConfigParamFunction as PersistedAgentToolConfigParamFunction,
    )
    from openai_generated.params.persisted_agent_tool_config_param_mcp import (
        PersistedAgentToolConfigParamMcp as PersistedAgentToolConfigParamMcp,
    )
    from openai_generated.params.persisted_agent_tool_config_param_tool_search import (
        PersistedAgentToolConfigParamToolSearch as PersistedAgentToolConfigParamToolSearch,
    )
    from openai_generated.params.persisted_agent_tool_config_param_web_search import (
        PersistedAgentToolConfigParamWebSearch as PersistedAgentToolConfigParamWebSearch,
    )
    from openai_generated.params.persisted_agent_tool_param import PersistedAgentToolParam as PersistedAgentToolParam
    from openai_generated.params.persisted_agent_tool_param_programmatic_tool_calling import (
        PersistedAgentToolParamProgrammaticToolCalling as PersistedAgentToolConfigParamProgrammaticToolCalling,
    )
    from openai_generated.params.persisted_agent_tool_param_web_search_location import (
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
        "PersistedAgentToolConfigParamAutomations": "openai_generated.params.persisted_agent_tool_config_param_automations",
        "PersistedAgentToolConfigParamComputerUse": "openai_generated.params.persisted_agent_tool_config_param_computer_use",
        "PersistedAgentToolConfigParamFunction": "openai_generated.params.persisted_agent_tool_config_param_function",
        "PersistedAgentToolConfigParamMcp": "openai_generated.params.persisted_agent_tool_config_param_mcp",
        "PersistedAgentToolConfigParamProgrammaticToolCalling": "openai_generated.params.persisted_agent_tool_param_programmatic_tool_calling:PersistedAgentToolParamProgrammaticToolCalling",
        "PersistedAgentToolConfigParamToolSearch": "openai_generated.params.persisted_agent_tool_config_param_tool_search",
        "PersistedAgentToolConfigParamWebSearch": "openai_generated.params.persisted_agent_tool_config_param_web_search",
        "PersistedAgentToolConfigParamWebSearchLocation": "openai_generated.params.persisted_agent_tool_param_web_search_location:PersistedAgentToolParamWebSearchLocation",
        "PersistedAgentToolParam": "openai_generated.params.persisted_agent_tool_param",
    },
)

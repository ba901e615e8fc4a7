# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.persisted_agent_tool_config_param_automations import (
        PersistedAgentToolConfigParamAutomations,
    )
    from openai_generated.models.persisted_agent_tool_config_param_computer_use import (
        PersistedAgentToolConfigParamComputerUse,
    )
    from openai_generated.models.persisted_agent_tool_config_param_function import PersistedAgentToolConfigParamFunction
    from openai_generated.models.persisted_agent_tool_config_param_mcp import PersistedAgentToolConfigParamMcp
    from openai_generated.models.persisted_agent_tool_config_param_tool_search import (
        PersistedAgentToolConfigParamToolSearch,
    )
    from openai_generated.models.persisted_agent_tool_config_param_web_search import (
        PersistedAgentToolConfigParamWebSearch,
    )
    from openai_generated.models.persisted_agent_tool_param_programmatic_tool_calling import (
        PersistedAgentToolParamProgrammaticToolCalling,
    )

    PersistedAgentToolParam: TypeAlias = (
        PersistedAgentToolConfigParamFunction
        | PersistedAgentToolConfigParamToolSearch
        | PersistedAgentToolParamProgrammaticToolCalling
        | PersistedAgentToolConfigParamMcp
        | PersistedAgentToolConfigParamWebSearch
        | PersistedAgentToolConfigParamComputerUse
        | PersistedAgentToolConfigParamAutomations
    )
    """Persisted agent tool param: one of 7 kinds, told apart by `type`."""
else:
    PersistedAgentToolParam = TaggedUnion(
        "PersistedAgentToolParam",
        __package__,
        key="type",
        variants={
            "automations": "PersistedAgentToolConfigParamAutomations",
            "computer_use": "PersistedAgentToolConfigParamComputerUse",
            "function": "PersistedAgentToolConfigParamFunction",
            "mcp": "PersistedAgentToolConfigParamMcp",
            "programmatic_tool_calling": "PersistedAgentToolParamProgrammaticToolCalling",
            "tool_search": "PersistedAgentToolConfigParamToolSearch",
            "web_search": "PersistedAgentToolConfigParamWebSearch",
        },
        shapes=(),
    )

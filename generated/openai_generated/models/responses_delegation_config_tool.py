# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.responses_delegation_config_tool_apply_patch import (
        ResponsesDelegationConfigToolApplyPatch,
    )
    from openai_generated.models.responses_delegation_config_tool_code_interpreter import (
        ResponsesDelegationConfigToolCodeInterpreter,
    )
    from openai_generated.models.responses_delegation_config_tool_computer import (
        ResponsesDelegationConfigToolComputer,
        ResponsesDelegationConfigToolCustom,
        ResponsesDelegationConfigToolShell,
    )
    from openai_generated.models.responses_delegation_config_tool_file_search import (
        ResponsesDelegationConfigToolFileSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_image_generation import (
        ResponsesDelegationConfigToolImageGeneration,
    )
    from openai_generated.models.responses_delegation_config_tool_live_function_tool_choice_param import (
        ResponsesDelegationConfigToolLiveFunctionToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_live_mcp_tool_choice_param import (
        ResponsesDelegationConfigToolLiveMCPToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_programmatic_tool_calling import (
        ResponsesDelegationConfigToolProgrammaticToolCalling,
    )
    from openai_generated.models.responses_delegation_config_tool_web_search import (
        ResponsesDelegationConfigToolWebSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_web_search_preview import (
        ResponsesDelegationConfigToolWebSearchPreview,
    )

    ResponsesDelegationConfigTool: TypeAlias = (
        ResponsesDelegationConfigToolLiveFunctionToolChoiceParam
        | ResponsesDelegationConfigToolLiveMCPToolChoiceParam
        | ResponsesDelegationConfigToolFileSearch
        | ResponsesDelegationConfigToolWebSearch
        | ResponsesDelegationConfigToolWebSearchPreview
        | ResponsesDelegationConfigToolImageGeneration
        | ResponsesDelegationConfigToolComputer
        | ResponsesDelegationConfigToolCodeInterpreter
        | ResponsesDelegationConfigToolProgrammaticToolCalling
        | ResponsesDelegationConfigToolShell
        | ResponsesDelegationConfigToolCustom
        | ResponsesDelegationConfigToolApplyPatch
    )
    """Responses delegation config tool: one of 12 kinds, told apart by `type`."""
else:
    ResponsesDelegationConfigTool = TaggedUnion(
        "ResponsesDelegationConfigTool",
        __package__,
        key="type",
        variants={
            "apply_patch": "ResponsesDelegationConfigToolApplyPatch",
            "code_interpreter": "ResponsesDelegationConfigToolCodeInterpreter",
            "computer": "ResponsesDelegationConfigToolComputer",
            "custom": "ResponsesDelegationConfigToolCustom",
            "file_search": "ResponsesDelegationConfigToolFileSearch",
            "function": "ResponsesDelegationConfigToolLiveFunctionToolChoiceParam",
            "image_generation": "ResponsesDelegationConfigToolImageGeneration",
            "mcp": "ResponsesDelegationConfigToolLiveMCPToolChoiceParam",
            "programmatic_tool_calling": "ResponsesDelegationConfigToolProgrammaticToolCalling",
            "shell": "ResponsesDelegationConfigToolShell",
            "web_search": "ResponsesDelegationConfigToolWebSearch",
            "web_search_preview": "ResponsesDelegationConfigToolWebSearchPreview",
        },
        shapes=(),
    )

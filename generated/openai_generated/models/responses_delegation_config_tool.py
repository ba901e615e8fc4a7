# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.function_tool_schema import FunctionToolSchema
    from openai_generated.models.responses_delegation_config_tool_apply_patch import (
        ResponsesDelegationConfigToolApplyPatch,
    )
    from openai_generated.models.responses_delegation_config_tool_code_interpreter import (
        ResponsesDelegationConfigToolCodeInterpreter,
    )
    from openai_generated.models.responses_delegation_config_tool_computer import ResponsesDelegationConfigToolComputer
    from openai_generated.models.responses_delegation_config_tool_custom import ResponsesDelegationConfigToolCustom
    from openai_generated.models.responses_delegation_config_tool_file_search import (
        ResponsesDelegationConfigToolFileSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_image_generation import (
        ResponsesDelegationConfigToolImageGeneration,
    )
    from openai_generated.models.responses_delegation_config_tool_mcp import ResponsesDelegationConfigToolMcp
    from openai_generated.models.responses_delegation_config_tool_namespace import (
        ResponsesDelegationConfigToolNamespace,
    )
    from openai_generated.models.responses_delegation_config_tool_programmatic_tool_calling import (
        ResponsesDelegationConfigToolProgrammaticToolCalling,
    )
    from openai_generated.models.responses_delegation_config_tool_search import ResponsesDelegationConfigToolSearch
    from openai_generated.models.responses_delegation_config_tool_shell import ResponsesDelegationConfigToolShell
    from openai_generated.models.responses_delegation_config_tool_web_search import (
        ResponsesDelegationConfigToolWebSearch,
    )

    ResponsesDelegationConfigTool: TypeAlias = (
        FunctionToolSchema
        | ResponsesDelegationConfigToolWebSearch
        | ResponsesDelegationConfigToolFileSearch
        | ResponsesDelegationConfigToolCodeInterpreter
        | ResponsesDelegationConfigToolShell
        | ResponsesDelegationConfigToolImageGeneration
        | ResponsesDelegationConfigToolMcp
        | ResponsesDelegationConfigToolCustom
        | ResponsesDelegationConfigToolNamespace
        | ResponsesDelegationConfigToolSearch
        | ResponsesDelegationConfigToolProgrammaticToolCalling
        | ResponsesDelegationConfigToolComputer
        | ResponsesDelegationConfigToolApplyPatch
    )
    """Responses delegation config tool: one of 13 kinds, told apart by `type`."""
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
            "function": "FunctionToolSchema",
            "image_generation": "ResponsesDelegationConfigToolImageGeneration",
            "mcp": "ResponsesDelegationConfigToolMcp",
            "namespace": "ResponsesDelegationConfigToolNamespace",
            "programmatic_tool_calling": "ResponsesDelegationConfigToolProgrammaticToolCalling",
            "shell": "ResponsesDelegationConfigToolShell",
            "tool_search": "ResponsesDelegationConfigToolSearch",
            "web_search": "ResponsesDelegationConfigToolWebSearch",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.function_tool_schema import FunctionToolSchema
    from openai_generated.models.responses_delegation_config_tool_apply_patch_schema import (
        ResponsesDelegationConfigToolApplyPatchSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_code_interpreter_schema import (
        ResponsesDelegationConfigToolCodeInterpreterSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_computer_schema import (
        ResponsesDelegationConfigToolComputerSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_custom_schema import (
        ResponsesDelegationConfigToolCustomSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_file_search_schema import (
        ResponsesDelegationConfigToolFileSearchSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_image_generation_schema import (
        ResponsesDelegationConfigToolImageGenerationSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_mcp import (
        ResponsesDelegationConfigToolMcp,
        ResponsesDelegationConfigToolNamespace,
        ResponsesDelegationConfigToolSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_programmatic_tool_calling_schema import (
        ResponsesDelegationConfigToolProgrammaticToolCallingSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_shell_schema import (
        ResponsesDelegationConfigToolShellSchema,
    )
    from openai_generated.models.responses_delegation_config_tool_web_search_schema import (
        ResponsesDelegationConfigToolWebSearchSchema,
    )

    ResponsesDelegationConfigToolSchema: TypeAlias = (
        FunctionToolSchema
        | ResponsesDelegationConfigToolWebSearchSchema
        | ResponsesDelegationConfigToolFileSearchSchema
        | ResponsesDelegationConfigToolCodeInterpreterSchema
        | ResponsesDelegationConfigToolShellSchema
        | ResponsesDelegationConfigToolImageGenerationSchema
        | ResponsesDelegationConfigToolMcp
        | ResponsesDelegationConfigToolCustomSchema
        | ResponsesDelegationConfigToolNamespace
        | ResponsesDelegationConfigToolSearch
        | ResponsesDelegationConfigToolProgrammaticToolCallingSchema
        | ResponsesDelegationConfigToolComputerSchema
        | ResponsesDelegationConfigToolApplyPatchSchema
    )
    """Responses delegation config tool schema: one of 13 kinds, told apart by `type`."""
else:
    ResponsesDelegationConfigToolSchema = TaggedUnion(
        "ResponsesDelegationConfigToolSchema",
        __package__,
        key="type",
        variants={
            "apply_patch": "ResponsesDelegationConfigToolApplyPatchSchema",
            "code_interpreter": "ResponsesDelegationConfigToolCodeInterpreterSchema",
            "computer": "ResponsesDelegationConfigToolComputerSchema",
            "custom": "ResponsesDelegationConfigToolCustomSchema",
            "file_search": "ResponsesDelegationConfigToolFileSearchSchema",
            "function": "FunctionToolSchema",
            "image_generation": "ResponsesDelegationConfigToolImageGenerationSchema",
            "mcp": "ResponsesDelegationConfigToolMcp",
            "namespace": "ResponsesDelegationConfigToolNamespace",
            "programmatic_tool_calling": "ResponsesDelegationConfigToolProgrammaticToolCallingSchema",
            "shell": "ResponsesDelegationConfigToolShellSchema",
            "tool_search": "ResponsesDelegationConfigToolSearch",
            "web_search": "ResponsesDelegationConfigToolWebSearchSchema",
        },
        shapes=(),
    )

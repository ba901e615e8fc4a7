# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_apply_patch import (
        ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_code_interpreter import (
        ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_computer import (
        ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_custom import (
        ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_file_search import (
        ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_image_generation import (
        ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_live_function_tool_choice_param import (
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_live_mcp_tool_choice_param import (
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_programmatic_tool_calling import (
        ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_shell import (
        ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_web_search import (
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    )
    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool_web_search_preview import (
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    )

    ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam
        | ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam
        | ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
        | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
        | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
        | ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
        | ToolChoiceLiveAllowedToolsChoiceParamToolComputer
        | ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
        | ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
        | ToolChoiceLiveAllowedToolsChoiceParamToolShell
        | ToolChoiceLiveAllowedToolsChoiceParamToolCustom
        | ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
    )
    """Tool choice live allowed tools choice param tool: one of 12 kinds, told apart by `type`."""
else:
    ToolChoiceLiveAllowedToolsChoiceParamTool = TaggedUnion(
        "ToolChoiceLiveAllowedToolsChoiceParamTool",
        __package__,
        key="type",
        variants={
            "apply_patch": "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
            "code_interpreter": "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
            "computer": "ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
            "custom": "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
            "file_search": "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
            "function": "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
            "image_generation": "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
            "mcp": "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
            "programmatic_tool_calling": "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
            "shell": "ToolChoiceLiveAllowedToolsChoiceParamToolShell",
            "web_search": "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
            "web_search_preview": "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
        },
        shapes=(),
    )

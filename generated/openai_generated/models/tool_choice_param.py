# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam
    from openai_generated.models.tool_choice_allowed import (
        ToolChoiceAllowed,
        ToolChoiceCustom,
        ToolChoiceShell,
        ToolChoiceTypes,
    )
    from openai_generated.models.tool_choice_apply_patch import ToolChoiceApplyPatch
    from openai_generated.models.tool_choice_function import ToolChoiceFunction
    from openai_generated.models.tool_choice_mcp import ToolChoiceMcp

    ToolChoiceParam: TypeAlias = (
        Literal["none", "auto", "required"]
        | ToolChoiceAllowed
        | ToolChoiceTypes
        | ToolChoiceFunction
        | ToolChoiceMcp
        | ToolChoiceCustom
        | SpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatch
        | ToolChoiceShell
    )
    """Tool choice param: one of 9 kinds, told apart by `type`."""
else:
    ToolChoiceParam = TaggedUnion(
        "ToolChoiceParam",
        __package__,
        key="type",
        variants={
            "allowed_tools": "ToolChoiceAllowed",
            "apply_patch": "ToolChoiceApplyPatch",
            "code_interpreter": "ToolChoiceTypes",
            "computer": "ToolChoiceTypes",
            "computer_use": "ToolChoiceTypes",
            "computer_use_preview": "ToolChoiceTypes",
            "custom": "ToolChoiceCustom",
            "file_search": "ToolChoiceTypes",
            "function": "ToolChoiceFunction",
            "image_generation": "ToolChoiceTypes",
            "mcp": "ToolChoiceMcp",
            "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
            "shell": "ToolChoiceShell",
            "web_search_preview": "ToolChoiceTypes",
            "web_search_preview_2025_03_11": "ToolChoiceTypes",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.tool_choice_function import ToolChoiceFunction
    from openai_generated.models.tool_choice_mcp import ToolChoiceMcp
    from openai_generated.models.tool_choice_param import ToolChoiceParam

    RealtimeResponseCreateParamsWithReferencesParamToolChoice: TypeAlias = (
        ToolChoiceParam | ToolChoiceFunction | ToolChoiceMcp
    )
    """Realtime response create params with references param tool choice: one of 3 kinds, told apart by `type`."""
else:
    RealtimeResponseCreateParamsWithReferencesParamToolChoice = TaggedUnion(
        "RealtimeResponseCreateParamsWithReferencesParamToolChoice",
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

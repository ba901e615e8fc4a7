# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_specific_apply_patch_param import BetaSpecificApplyPatchParam
    from openai_generated.models.beta_specific_function_shell_param import BetaSpecificFunctionShellParam
    from openai_generated.models.beta_tool_choice_allowed import BetaToolChoiceAllowed
    from openai_generated.models.beta_tool_choice_custom import BetaToolChoiceCustom
    from openai_generated.models.beta_tool_choice_function import BetaToolChoiceFunction
    from openai_generated.models.beta_tool_choice_mcp import BetaToolChoiceMCP
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam
    from openai_generated.models.beta_tool_choice_types import BetaToolChoiceTypes
    from openai_generated.models.response_create_tool_choice_beta_specific_programmatic_tool_calling_param import (
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )

    BetaResponsesClientEventResponseCreateToolChoice: TypeAlias = (
        BetaToolChoiceParam
        | BetaToolChoiceAllowed
        | BetaToolChoiceTypes
        | BetaToolChoiceFunction
        | BetaToolChoiceMCP
        | BetaToolChoiceCustom
        | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
        | BetaSpecificApplyPatchParam
        | BetaSpecificFunctionShellParam
    )
    """Beta responses client event response create tool choice: one of 9 kinds, told apart by `type`."""
else:
    BetaResponsesClientEventResponseCreateToolChoice = TaggedUnion(
        "BetaResponsesClientEventResponseCreateToolChoice",
        __package__,
        key="type",
        variants={
            "allowed_tools": "BetaToolChoiceAllowed",
            "apply_patch": "BetaSpecificApplyPatchParam",
            "code_interpreter": "BetaToolChoiceTypes",
            "computer": "BetaToolChoiceTypes",
            "computer_use": "BetaToolChoiceTypes",
            "computer_use_preview": "BetaToolChoiceTypes",
            "custom": "BetaToolChoiceCustom",
            "file_search": "BetaToolChoiceTypes",
            "function": "BetaToolChoiceFunction",
            "image_generation": "BetaToolChoiceTypes",
            "mcp": "BetaToolChoiceMCP",
            "programmatic_tool_calling": (
                ((), "BetaSpecificProgrammaticToolCallingParam"),
                ((), "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"),
            ),
            "shell": "BetaSpecificFunctionShellParam",
            "web_search_preview": "BetaToolChoiceTypes",
            "web_search_preview_2025_03_11": "BetaToolChoiceTypes",
        },
        shapes=(),
    )

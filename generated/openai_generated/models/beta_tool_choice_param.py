# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParam,
    )
    from openai_generated.models.beta_tool_choice_allowed import (
        BetaToolChoiceAllowed,
        BetaToolChoiceCustom,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceShell,
        BetaToolChoiceTypes,
    )
    from openai_generated.models.beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch

    BetaToolChoiceParam: TypeAlias = (
        Literal["none", "auto", "required"]
        | BetaToolChoiceAllowed
        | BetaToolChoiceTypes
        | BetaToolChoiceFunction
        | BetaToolChoiceMcp
        | BetaToolChoiceCustom
        | BetaSpecificProgrammaticToolCallingParam
        | BetaToolChoiceApplyPatch
        | BetaToolChoiceShell
    )
    """Beta tool choice param: one of 9 kinds, told apart by `type`."""
else:
    BetaToolChoiceParam = TaggedUnion(
        "BetaToolChoiceParam",
        __package__,
        key="type",
        variants={
            "allowed_tools": "BetaToolChoiceAllowed",
            "apply_patch": "BetaToolChoiceApplyPatch",
            "code_interpreter": "BetaToolChoiceTypes",
            "computer": "BetaToolChoiceTypes",
            "computer_use": "BetaToolChoiceTypes",
            "computer_use_preview": "BetaToolChoiceTypes",
            "custom": "BetaToolChoiceCustom",
            "file_search": "BetaToolChoiceTypes",
            "function": "BetaToolChoiceFunction",
            "image_generation": "BetaToolChoiceTypes",
            "mcp": "BetaToolChoiceMcp",
            "programmatic_tool_calling": "BetaSpecificProgrammaticToolCallingParam",
            "shell": "BetaToolChoiceShell",
            "web_search_preview": "BetaToolChoiceTypes",
            "web_search_preview_2025_03_11": "BetaToolChoiceTypes",
        },
        shapes=(),
    )

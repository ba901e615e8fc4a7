# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.responses_delegation_config_tool_choice_apply_patch import (
        ResponsesDelegationConfigToolChoiceApplyPatch,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_code_interpreter import (
        ResponsesDelegationConfigToolChoiceCodeInterpreter,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_computer import (
        ResponsesDelegationConfigToolChoiceComputer,
        ResponsesDelegationConfigToolChoiceCustom,
        ResponsesDelegationConfigToolChoiceShell,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_file_search import (
        ResponsesDelegationConfigToolChoiceFileSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_image_generation import (
        ResponsesDelegationConfigToolChoiceImageGeneration,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_live_allowed_tools_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_live_function_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_live_mcp_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_programmatic_tool_calling import (
        ResponsesDelegationConfigToolChoiceProgrammaticToolCalling,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_web_search import (
        ResponsesDelegationConfigToolChoiceWebSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_web_search_preview import (
        ResponsesDelegationConfigToolChoiceWebSearchPreview,
    )

    ResponsesDelegationConfigToolChoice: TypeAlias = (
        Literal["auto", "none", "required"]
        | ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam
        | ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam
        | ResponsesDelegationConfigToolChoiceFileSearch
        | ResponsesDelegationConfigToolChoiceWebSearch
        | ResponsesDelegationConfigToolChoiceWebSearchPreview
        | ResponsesDelegationConfigToolChoiceImageGeneration
        | ResponsesDelegationConfigToolChoiceComputer
        | ResponsesDelegationConfigToolChoiceCodeInterpreter
        | ResponsesDelegationConfigToolChoiceProgrammaticToolCalling
        | ResponsesDelegationConfigToolChoiceShell
        | ResponsesDelegationConfigToolChoiceCustom
        | ResponsesDelegationConfigToolChoiceApplyPatch
        | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam
    )
    """Responses delegation config tool choice: one of 14 kinds, told apart by `type`."""
else:
    ResponsesDelegationConfigToolChoice = TaggedUnion(
        "ResponsesDelegationConfigToolChoice",
        __package__,
        key="type",
        variants={
            "allowed_tools": "ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam",
            "apply_patch": "ResponsesDelegationConfigToolChoiceApplyPatch",
            "code_interpreter": "ResponsesDelegationConfigToolChoiceCodeInterpreter",
            "computer": "ResponsesDelegationConfigToolChoiceComputer",
            "custom": "ResponsesDelegationConfigToolChoiceCustom",
            "file_search": "ResponsesDelegationConfigToolChoiceFileSearch",
            "function": "ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam",
            "image_generation": "ResponsesDelegationConfigToolChoiceImageGeneration",
            "mcp": "ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam",
            "programmatic_tool_calling": "ResponsesDelegationConfigToolChoiceProgrammaticToolCalling",
            "shell": "ResponsesDelegationConfigToolChoiceShell",
            "web_search": "ResponsesDelegationConfigToolChoiceWebSearch",
            "web_search_preview": "ResponsesDelegationConfigToolChoiceWebSearchPreview",
        },
        shapes=(),
    )

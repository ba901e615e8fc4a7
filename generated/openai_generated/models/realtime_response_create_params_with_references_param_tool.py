# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool
    from openai_generated.models.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool

    RealtimeResponseCreateParamsWithReferencesParamTool: TypeAlias = (
        RealtimeFunctionTool | RealtimeResponseCreateMcpTool
    )
    """Realtime response create params with references param tool: one of 2 kinds, told apart by `type`."""
else:
    RealtimeResponseCreateParamsWithReferencesParamTool = TaggedUnion(
        "RealtimeResponseCreateParamsWithReferencesParamTool",
        __package__,
        key="type",
        variants={
            "function": "RealtimeFunctionTool",
            "mcp": "RealtimeResponseCreateMcpTool",
        },
        shapes=(((), "RealtimeFunctionTool"),),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
    from openai_generated.models.file_search_tool_call_delta import FileSearchToolCallDelta
    from openai_generated.models.function_tool_call_delta import FunctionToolCallDelta

    ToolCallDelta: TypeAlias = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta
    """Tool call delta: one of 3 kinds, told apart by `type`."""
else:
    ToolCallDelta = TaggedUnion(
        "ToolCallDelta",
        __package__,
        key="type",
        variants={
            "code_interpreter": "CodeInterpreterToolCallDelta",
            "file_search": "FileSearchToolCallDelta",
            "function": "FunctionToolCallDelta",
        },
        shapes=(),
    )

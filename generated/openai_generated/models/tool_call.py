# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.code_interpreter_tool_call import CodeInterpreterToolCall
    from openai_generated.models.file_search_tool_call import FileSearchToolCall
    from openai_generated.models.function_tool_call import FunctionToolCall

    ToolCall: TypeAlias = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall
    """Tool call: one of 3 kinds, told apart by `type`."""
else:
    ToolCall = TaggedUnion(
        "ToolCall",
        __package__,
        key="type",
        variants={
            "code_interpreter": "CodeInterpreterToolCall",
            "file_search": "FileSearchToolCall",
            "function": "FunctionToolCall",
        },
        shapes=(),
    )

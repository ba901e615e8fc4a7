# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_file_search_tool import BetaFileSearchTool
    from openai_generated.models.beta_function_tool import BetaFunctionTool
    from openai_generated.models.code_interpreter_tool import CodeInterpreterTool

    AssistantToolSchema: TypeAlias = CodeInterpreterTool | BetaFileSearchTool | BetaFunctionTool
    """Assistant tool schema: one of 3 kinds, told apart by `type`."""
else:
    AssistantToolSchema = TaggedUnion(
        "AssistantToolSchema",
        __package__,
        key="type",
        variants={
            "code_interpreter": "CodeInterpreterTool",
            "file_search": "BetaFileSearchTool",
            "function": "BetaFunctionTool",
        },
        shapes=(),
    )

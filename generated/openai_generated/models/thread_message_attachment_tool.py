# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly
    from openai_generated.models.code_interpreter_tool import CodeInterpreterTool

    ThreadMessageAttachmentTool: TypeAlias = CodeInterpreterTool | AssistantToolsFileSearchTypeOnly
    """Thread message attachment tool: one of 2 kinds, told apart by `type`."""
else:
    ThreadMessageAttachmentTool = TaggedUnion(
        "ThreadMessageAttachmentTool",
        __package__,
        key="type",
        variants={
            "code_interpreter": "CodeInterpreterTool",
            "file_search": "AssistantToolsFileSearchTypeOnly",
        },
        shapes=(),
    )

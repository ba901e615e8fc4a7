# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.custom_tool import CustomTool
    from openai_generated.models.namespace_tool_tool_function import NamespaceToolToolFunction

    NamespaceToolTool: TypeAlias = NamespaceToolToolFunction | CustomTool
    """Namespace tool tool: one of 2 kinds, told apart by `type`."""
else:
    NamespaceToolTool = TaggedUnion(
        "NamespaceToolTool",
        __package__,
        key="type",
        variants={
            "custom": "CustomTool",
            "function": "NamespaceToolToolFunction",
        },
        shapes=(),
    )

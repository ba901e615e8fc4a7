# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_custom_tool import BetaCustomTool
    from openai_generated.models.beta_namespace_tool_tool_function import BetaNamespaceToolToolFunction

    BetaNamespaceToolTool: TypeAlias = BetaNamespaceToolToolFunction | BetaCustomTool
    """Beta namespace tool tool: one of 2 kinds, told apart by `type`."""
else:
    BetaNamespaceToolTool = TaggedUnion(
        "BetaNamespaceToolTool",
        __package__,
        key="type",
        variants={
            "custom": "BetaCustomTool",
            "function": "BetaNamespaceToolToolFunction",
        },
        shapes=(),
    )

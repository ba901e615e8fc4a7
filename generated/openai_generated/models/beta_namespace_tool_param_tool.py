# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_custom_tool_param import BetaCustomToolParam
    from openai_generated.models.beta_function_tool_param import BetaFunctionToolParam

    BetaNamespaceToolParamTool: TypeAlias = BetaFunctionToolParam | BetaCustomToolParam
    """Beta namespace tool param tool: one of 2 kinds, told apart by `type`."""
else:
    BetaNamespaceToolParamTool = TaggedUnion(
        "BetaNamespaceToolParamTool",
        __package__,
        key="type",
        variants={
            "custom": "BetaCustomToolParam",
            "function": "BetaFunctionToolParam",
        },
        shapes=(),
    )

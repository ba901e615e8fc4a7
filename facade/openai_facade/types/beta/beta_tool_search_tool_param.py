# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_tool_param import BetaToolSearchToolParam as BetaToolSearchToolParam


__all__ = ["BetaToolSearchToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaToolSearchToolParam": "openai_generated.params.beta_tool_param",
    },
)

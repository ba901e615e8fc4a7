# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_function_shell_tool_call_environment import (
        BetaResponseContainerReference as BetaResponseContainerReference,
    )


__all__ = ["BetaResponseContainerReference"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseContainerReference": "openai_generated.models.beta_response_function_shell_tool_call_environment",
    },
)

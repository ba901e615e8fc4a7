# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_shell_call_output_delta import (
        BetaShellCallOutputDelta as BetaShellCallOutputDelta,
    )


__all__ = ["BetaShellCallOutputDelta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaShellCallOutputDelta": "openai_generated.models.beta_shell_call_output_delta",
    },
)

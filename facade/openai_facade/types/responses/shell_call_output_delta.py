# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.shell_call_output_delta import ShellCallOutputDelta as ShellCallOutputDelta


__all__ = ["ShellCallOutputDelta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ShellCallOutputDelta": "openai_generated.models.shell_call_output_delta",
    },
)

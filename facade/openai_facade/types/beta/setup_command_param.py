# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.setup_command_param import SetupCommandParam as SetupCommandParam


__all__ = ["SetupCommandParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SetupCommandParam": "openai_generated.params.setup_command_param",
    },
)

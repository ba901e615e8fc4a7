# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.function_definition import FunctionDefinition as FunctionDefinition


__all__ = ["FunctionDefinition"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FunctionDefinition": "openai_generated.models.function_definition",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.part_param import RootPartParam as RootPartParam


__all__ = ["RootPartParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RootPartParam": "openai_generated.params.part_param",
    },
)

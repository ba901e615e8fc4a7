# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_input_item_param import ProgramOutputItemParam as ProgramOutputItemParam


__all__ = ["ProgramOutputItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProgramOutputItemParam": "openai_generated.params.response_input_item_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_input_item_param import ProgramItemParam as ProgramItemParam


__all__ = ["ProgramItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProgramItemParam": "openai_generated.params.response_input_item_param",
    },
)

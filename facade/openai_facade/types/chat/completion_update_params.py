# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.completion_update_params import CompletionUpdateParams as CompletionUpdateParams


__all__ = ["CompletionUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompletionUpdateParams": "openai_generated.params.completion_update_params",
    },
)

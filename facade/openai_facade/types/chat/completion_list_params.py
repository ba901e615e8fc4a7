# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.completion_list_params import CompletionListParams as CompletionListParams


__all__ = ["CompletionListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompletionListParams": "openai_generated.params.completion_list_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.invocation_list_params import InvocationListParams as InvocationListParams


__all__ = ["InvocationListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InvocationListParams": "openai_generated.params.invocation_list_params",
    },
)

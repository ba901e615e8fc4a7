# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.trace_list_params import TraceListParams as TraceListParams


__all__ = ["TraceListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TraceListParams": "openai_generated.params.trace_list_params",
    },
)

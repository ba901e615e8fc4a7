# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_compact_params import ResponseCompactParams as ResponseCompactParams


__all__ = ["ResponseCompactParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCompactParams": "openai_generated.params.response_compact_params",
    },
)

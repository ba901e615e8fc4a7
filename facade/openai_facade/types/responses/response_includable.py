# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_includable import ResponseIncludable as ResponseIncludable


__all__ = ["ResponseIncludable"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseIncludable": "openai_generated.models.response_includable",
    },
)

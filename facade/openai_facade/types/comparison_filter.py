# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.comparison_filter import ComparisonFilter as ComparisonFilter


__all__ = ["ComparisonFilter"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ComparisonFilter": "openai_generated.models.comparison_filter",
    },
)

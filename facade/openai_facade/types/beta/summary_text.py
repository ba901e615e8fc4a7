# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.summary_text import SummaryText as SummaryText


__all__ = ["SummaryText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SummaryText": "openai_generated.models.summary_text",
    },
)

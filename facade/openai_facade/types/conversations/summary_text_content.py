# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.summary_text_content import SummaryTextContent as SummaryTextContent


__all__ = ["SummaryTextContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SummaryTextContent": "openai_generated.models.summary_text_content",
    },
)

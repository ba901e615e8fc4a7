# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_summary_text_content import BetaSummaryTextContent as BetaSummaryTextContent


__all__ = ["BetaSummaryTextContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaSummaryTextContent": "openai_generated.models.beta_summary_text_content",
    },
)

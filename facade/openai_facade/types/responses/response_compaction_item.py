# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_compaction_item import ResponseCompactionItem as ResponseCompactionItem


__all__ = ["ResponseCompactionItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCompactionItem": "openai_generated.models.response_compaction_item",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_item_list import ResponseItemList as ResponseItemList


__all__ = ["ResponseItemList"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseItemList": "openai_generated.models.response_item_list",
    },
)

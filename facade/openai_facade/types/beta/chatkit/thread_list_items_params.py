# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.thread_list_items_params import ThreadListItemsParams as ThreadListItemsParams


__all__ = ["ThreadListItemsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThreadListItemsParams": "openai_generated.params.thread_list_items_params",
    },
)

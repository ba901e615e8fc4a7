# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.thread_list_params import ThreadListParams as ThreadListParams


__all__ = ["ThreadListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThreadListParams": "openai_generated.params.thread_list_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.thread_deleted import ThreadDeleted as ThreadDeleted


__all__ = ["ThreadDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThreadDeleted": "openai_generated.models.thread_deleted",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.file_deleted import FileDeleted as FileDeleted


__all__ = ["FileDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileDeleted": "openai_generated.models.file_deleted",
    },
)

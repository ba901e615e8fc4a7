# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.file_object import FileObject as FileObject


__all__ = ["FileObject"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileObject": "openai_generated.models.file_object",
    },
)

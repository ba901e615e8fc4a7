# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.annotation import (
        FilePathAnnotation as FilePathAnnotation,
        FilePathAnnotationFilePath as FilePath,
    )


__all__ = ["FilePath", "FilePathAnnotation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FilePath": "openai_generated.models.annotation:FilePathAnnotationFilePath",
        "FilePathAnnotation": "openai_generated.models.annotation",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vector_store_file_content_response import FileContentResponse as FileContentResponse


__all__ = ["FileContentResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileContentResponse": "openai_generated.models.vector_store_file_content_response",
    },
)

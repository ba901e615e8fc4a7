# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.file_retrieve_response import FileRetrieveResponse as FileListResponse


__all__ = ["FileListResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileListResponse": "openai_generated.models.file_retrieve_response:FileRetrieveResponse",
    },
)

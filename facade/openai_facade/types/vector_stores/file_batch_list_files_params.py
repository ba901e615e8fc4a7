# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.file_batch_list_files_params import (
        FileBatchListFilesParams as FileBatchListFilesParams,
    )


__all__ = ["FileBatchListFilesParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileBatchListFilesParams": "openai_generated.params.file_batch_list_files_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.file_update_params import FileUpdateParams as FileUpdateParams


__all__ = ["FileUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileUpdateParams": "openai_generated.params.file_update_params",
    },
)

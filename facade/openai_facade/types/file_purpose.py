# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.file_create_params import FilePurpose as FilePurpose


__all__ = ["FilePurpose"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FilePurpose": "openai_generated.models.file_create_params",
    },
)

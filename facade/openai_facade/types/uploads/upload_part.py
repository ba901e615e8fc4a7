# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.upload_part import UploadPart as UploadPart


__all__ = ["UploadPart"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UploadPart": "openai_generated.models.upload_part",
    },
)

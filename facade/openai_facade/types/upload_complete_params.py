# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.upload_complete_params import UploadCompleteParams as UploadCompleteParams


__all__ = ["UploadCompleteParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UploadCompleteParams": "openai_generated.params.upload_complete_params",
    },
)

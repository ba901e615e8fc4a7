# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.file_create_params_expires_after import FileCreateParamsExpiresAfter as ExpiresAfter
    from openai_generated.params.upload_create_params import UploadCreateParams as UploadCreateParams


__all__ = ["ExpiresAfter", "UploadCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExpiresAfter": "openai_generated.params.file_create_params_expires_after:FileCreateParamsExpiresAfter",
        "UploadCreateParams": "openai_generated.params.upload_create_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.file_create_params import FileCreateParams as FileCreateParams
    from openai_generated.params.file_create_params_expires_after import FileCreateParamsExpiresAfter as ExpiresAfter


__all__ = ["ExpiresAfter", "FileCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExpiresAfter": "openai_generated.params.file_create_params_expires_after:FileCreateParamsExpiresAfter",
        "FileCreateParams": "openai_generated.params.file_create_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.aws_external_storage_provider import (
        AwsExternalStorageProvider as AwsExternalStorageProvider,
    )


__all__ = ["AwsExternalStorageProvider"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AwsExternalStorageProvider": "openai_generated.models.aws_external_storage_provider",
    },
)

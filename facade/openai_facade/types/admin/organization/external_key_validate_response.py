# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.external_key_validate_response import (
        ExternalKeyValidateResponse as ExternalKeyValidateResponse,
    )


__all__ = ["ExternalKeyValidateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalKeyValidateResponse": "openai_generated.models.external_key_validate_response",
    },
)

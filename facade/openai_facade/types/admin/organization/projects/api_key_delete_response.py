# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.api_key_delete_response import APIKeyDeleteResponse as APIKeyDeleteResponse


__all__ = ["APIKeyDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyDeleteResponse": "openai_generated.models.api_key_delete_response",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.admin_api_key_create_response import (
        AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    )


__all__ = ["AdminAPIKeyCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKeyCreateResponse": "openai_generated.models.admin_api_key_create_response",
    },
)

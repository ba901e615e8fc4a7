# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
    )


__all__ = ["AdminAPIKeyDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKeyDeleteResponse": "openai_generated.models.admin_api_key_delete_response",
    },
)

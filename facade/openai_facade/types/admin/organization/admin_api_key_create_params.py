# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.admin_api_key_create_params import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams


__all__ = ["AdminAPIKeyCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKeyCreateParams": "openai_generated.params.admin_api_key_create_params",
    },
)

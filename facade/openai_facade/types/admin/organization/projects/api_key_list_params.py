# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.api_key_list_params import APIKeyListParams as APIKeyListParams


__all__ = ["APIKeyListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyListParams": "openai_generated.params.api_key_list_params",
    },
)

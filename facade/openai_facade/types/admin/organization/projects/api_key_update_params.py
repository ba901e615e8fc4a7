# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.api_key_update_params import APIKeyUpdateParams as APIKeyUpdateParams


__all__ = ["APIKeyUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyUpdateParams": "openai_generated.params.api_key_update_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.o_auth_error_code import OAuthErrorCode as OAuthErrorCode


__all__ = ["OAuthErrorCode"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OAuthErrorCode": "openai_generated.models.o_auth_error_code",
    },
)

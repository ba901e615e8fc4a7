# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.user_create_response import UserCreateResponse as UserCreateResponse


__all__ = ["UserCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserCreateResponse": "openai_generated.models.user_create_response",
    },
)

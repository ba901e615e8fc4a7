# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.group_user_create_params import GroupUserCreateParams as UserCreateParams


__all__ = ["UserCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserCreateParams": "openai_generated.params.group_user_create_params:GroupUserCreateParams",
    },
)

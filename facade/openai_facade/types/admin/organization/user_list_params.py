# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.user_list_params import UserListParams as UserListParams


__all__ = ["UserListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserListParams": "openai_generated.params.user_list_params",
    },
)

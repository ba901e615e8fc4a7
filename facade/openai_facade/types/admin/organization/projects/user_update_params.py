# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_user_update_params import ProjectUserUpdateParams as UserUpdateParams


__all__ = ["UserUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserUpdateParams": "openai_generated.params.project_user_update_params:ProjectUserUpdateParams",
    },
)

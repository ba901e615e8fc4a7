# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.group_member_user import GroupMemberUser as UserRetrieveResponse


__all__ = ["UserRetrieveResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserRetrieveResponse": "openai_generated.models.group_member_user:GroupMemberUser",
    },
)

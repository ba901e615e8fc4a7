# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.group_member_user import GroupMemberUser as GroupMemberUser


__all__ = ["GroupMemberUser"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GroupMemberUser": "openai_generated.models.group_member_user",
    },
)

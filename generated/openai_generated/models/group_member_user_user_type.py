# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

GroupMemberUserUserType: TypeAlias = Literal["user", "tenant_user"]
"""Group member user user type: the values known when this was generated."""

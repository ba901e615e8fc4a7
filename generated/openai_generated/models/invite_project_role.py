# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InviteProjectRole: TypeAlias = Literal["member", "owner"]
"""Invite project role: the values known when this was generated."""

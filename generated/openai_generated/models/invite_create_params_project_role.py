# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InviteCreateParamsProjectRole: TypeAlias = Literal["member", "owner"]
"""Invite create params project role: the values known when this was generated."""

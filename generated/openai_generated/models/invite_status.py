# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InviteStatus: TypeAlias = Literal["accepted", "expired", "pending"]
"""Invite status: the values known when this was generated."""

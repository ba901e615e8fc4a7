# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InviteRole: TypeAlias = Literal["owner", "reader"]
"""Invite role: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AuditLogListResponseActorType: TypeAlias = Literal["session", "api_key"]
"""Audit log list response actor type: the values known when this was generated."""

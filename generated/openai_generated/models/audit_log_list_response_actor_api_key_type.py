# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AuditLogListResponseActorAPIKeyType: TypeAlias = Literal["user", "service_account"]
"""Audit log list response actor API key type: the values known when this was generated."""

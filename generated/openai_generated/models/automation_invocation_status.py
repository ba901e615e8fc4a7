# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AutomationInvocationStatus: TypeAlias = Literal["queued", "completed", "failed", "skipped"]
"""Automation invocation status: the values known when this was generated."""

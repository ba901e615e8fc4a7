# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentInfoStatus: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
"""Environment info status: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SessionClosedEventReason: TypeAlias = Literal[
    "close_requested", "expired", "content", "remote_hangup", "connection_lost"
]
"""Session closed event reason: the values known when this was generated."""

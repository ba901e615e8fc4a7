# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionAgentServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
"""Agent session agent service tier: the values known when this was generated."""

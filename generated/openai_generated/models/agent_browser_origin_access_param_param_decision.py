# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentBrowserOriginAccessParamParamDecision: TypeAlias = Literal["approve", "deny", "cancel"]
"""Agent browser origin access param param decision: the values known when this was generated."""

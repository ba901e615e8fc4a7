# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AutomationEnvironmentOpenAIHostedNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Automation environment open ai hosted network access: the values known when this was generated."""

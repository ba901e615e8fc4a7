# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaAgentTagParam(TypedDict, total=False):
    """Beta agent tag param."""

    agent_name: Required[str]

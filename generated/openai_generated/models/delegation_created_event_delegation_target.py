# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DelegationCreatedEventDelegationTarget: TypeAlias = Literal["client", "responses", "decisions"]
"""Delegation created event delegation target: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_input_item import BetaInputItem

BetaResponseInput: TypeAlias = list[BetaInputItem]
"""Beta response input."""

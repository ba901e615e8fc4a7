# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_response_input_item import BetaResponseInputItem


BetaInputParam: TypeAlias = str | list[BetaResponseInputItem]
"""Beta input param."""

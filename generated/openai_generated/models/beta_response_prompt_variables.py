# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_response_prompt_variable import BetaResponsePromptVariable


BetaResponsePromptVariables: TypeAlias = dict[str, BetaResponsePromptVariable]
"""Beta response prompt variables: values by name."""

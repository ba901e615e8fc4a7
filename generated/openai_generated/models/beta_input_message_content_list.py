# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_input_content import BetaInputContent

BetaInputMessageContentList: TypeAlias = list[BetaInputContent]
"""Beta input message content list."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

VoiceCreateParamsCreateVoiceRequestPromptModel: TypeAlias = Literal["auto", "2026-10-08"]
"""Voice create params create voice request prompt model: the values known when this was generated."""

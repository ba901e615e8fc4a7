# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class VoiceCreateParamsCreateVoiceRequestPrompt(TypedDict, total=False):
    """Voice create params create voice request prompt (`prompt`)."""

    name: Required[str]
    prompt: Required[str]
    type: Required[Literal["prompt"]]
    model: Literal["auto", "2026-10-08"] | str
    script_hint: str

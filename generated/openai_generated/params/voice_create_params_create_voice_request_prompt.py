# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class VoiceCreateParamsCreateVoiceRequestPrompt(TypedDict, total=False):
    """Voice create params create voice request prompt (`prompt`)."""

    name: Required[str]
    """What the new voice is called."""
    prompt: Required[str]
    """How the voice should sound, in words."""
    type: Required[Literal["prompt"]]
    """Always `prompt`."""
    model: Literal["auto", "2026-10-08"] | str
    """The model that designs the voice; `auto` takes the current one, as does leaving it out."""
    script_hint: str
    """A text of the kind that the voice will speak; left out, the voice is designed for no text."""

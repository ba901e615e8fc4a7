# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class VoiceCreateParamsCreateVoiceRequestPrompt(Model):
    """Voice create params create voice request prompt (`prompt`)."""

    name: str
    """What the new voice is called."""
    prompt: str
    """How the voice should sound, in words."""
    type: Literal["prompt"] = "prompt"
    """Always `prompt`."""
    model: Literal["auto", "2026-10-08"] | str | None = None
    """The model that designs the voice; `auto` takes the current one, as does leaving it out."""
    script_hint: str | None = None
    """A text of the kind that the voice will speak; left out, the voice is designed for no text."""


VoiceCreateParamsCreateVoiceRequestPromptModel: TypeAlias = Literal["auto", "2026-10-08"]
"""Voice create params create voice request prompt model: the values known when this was generated."""

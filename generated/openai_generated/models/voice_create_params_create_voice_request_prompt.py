# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceCreateParamsCreateVoiceRequestPrompt(Model):
    """Voice create params create voice request prompt (`prompt`)."""

    name: str
    prompt: str
    type: Literal["prompt"] = "prompt"
    model: Literal["auto", "2026-10-08"] | str | None = None
    script_hint: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_input_content import BetaResponseInputContent


@model
class BetaEasyInputMessage(Model):
    """Beta easy input message (`message`)."""

    role: Literal["user", "assistant", "system", "developer"] | str
    content: str | list[BetaResponseInputContent]
    phase: Literal["commentary", "final_answer"] | str | None = None
    type: Literal["message"] | None = None

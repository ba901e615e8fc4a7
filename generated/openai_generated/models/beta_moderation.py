# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_moderation_input import BetaModerationInput
    from openai_generated.models.beta_moderation_output import BetaModerationOutput


@model
class BetaModeration(Model):
    """Beta moderation."""

    input: BetaModerationInput
    output: BetaModerationOutput

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunIncompleteDetails(Model):
    """Run incomplete details."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None
    """Which bound on tokens the run ran into; absent if it was none."""

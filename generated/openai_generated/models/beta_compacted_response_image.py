# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaCompactedResponseImage(Model):
    """Beta compacted response image."""

    context_compression: Literal["enabled", "disabled"]
    """Whether old parts of the context were kept as pictures."""

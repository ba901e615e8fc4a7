# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_moderation_error_body import BetaModerationErrorBody as BetaModerationErrorBody


__all__ = ["BetaModerationErrorBody"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaModerationErrorBody": "openai_generated.models.beta_moderation_error_body",
    },
)

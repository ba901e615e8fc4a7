# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_moderation_param import BetaModerationConfigParam as BetaModerationConfigParam


__all__ = ["BetaModerationConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaModerationConfigParam": "openai_generated.params.beta_moderation_param",
    },
)

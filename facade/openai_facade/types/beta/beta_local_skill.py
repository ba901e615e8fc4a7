# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_local_environment import BetaLocalSkill as BetaLocalSkill


__all__ = ["BetaLocalSkill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaLocalSkill": "openai_generated.models.beta_local_environment",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_local_environment_param import BetaLocalSkillParam as BetaLocalSkillParam


__all__ = ["BetaLocalSkillParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaLocalSkillParam": "openai_generated.params.beta_local_environment_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_method import (
        ReinforcementHyperparameters as ReinforcementHyperparameters,
    )


__all__ = ["ReinforcementHyperparameters"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ReinforcementHyperparameters": "openai_generated.models.fine_tuning_job_method",
    },
)

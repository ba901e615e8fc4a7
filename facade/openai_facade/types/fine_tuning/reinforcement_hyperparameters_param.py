# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.job_create_params import (
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
    )


__all__ = ["ReinforcementHyperparametersParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ReinforcementHyperparametersParam": "openai_generated.params.job_create_params",
    },
)

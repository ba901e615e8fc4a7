# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_local_environment_param import (
        BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
    )


__all__ = ["BetaLocalEnvironmentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaLocalEnvironmentParam": "openai_generated.params.beta_local_environment_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.invite_create_params import (
        InviteCreateParams as InviteCreateParams,
        InviteCreateParamsProject as Project,
    )


__all__ = ["InviteCreateParams", "Project"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InviteCreateParams": "openai_generated.params.invite_create_params",
        "Project": "openai_generated.params.invite_create_params:InviteCreateParamsProject",
    },
)

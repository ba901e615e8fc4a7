# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_multi_modal_input_param import (
        ModerationTextInputParam as ModerationTextInputParam,
    )


__all__ = ["ModerationTextInputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationTextInputParam": "openai_generated.params.moderation_multi_modal_input_param",
    },
)

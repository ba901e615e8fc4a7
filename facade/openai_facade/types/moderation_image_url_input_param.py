# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_multi_modal_input_param import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
        ModerationImageURLInputParamImageUrl as ImageURL,
    )


__all__ = ["ImageURL", "ModerationImageURLInputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageURL": "openai_generated.params.moderation_multi_modal_input_param:ModerationImageURLInputParamImageUrl",
        "ModerationImageURLInputParam": "openai_generated.params.moderation_multi_modal_input_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_output_text_content_param_annotation import (
        BetaFileCitationParam as BetaFileCitationParam,
    )


__all__ = ["BetaFileCitationParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaFileCitationParam": "openai_generated.params.beta_output_text_content_param_annotation",
    },
)

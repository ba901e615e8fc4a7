# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.eval_item_content_item_param import (
        ResponseInputAudioInputAudioParam as InputAudio,
        ResponseInputAudioParam as ResponseInputAudioParam,
    )


__all__ = ["InputAudio", "ResponseInputAudioParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudio": "openai_generated.params.eval_item_content_item_param:ResponseInputAudioInputAudioParam",
        "ResponseInputAudioParam": "openai_generated.params.eval_item_content_item_param",
    },
)

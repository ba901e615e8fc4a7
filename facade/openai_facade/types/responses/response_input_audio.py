# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_item_content_item import (
        ResponseInputAudio as ResponseInputAudio,
        ResponseInputAudioInputAudio as InputAudio,
    )


__all__ = ["InputAudio", "ResponseInputAudio"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudio": "openai_generated.models.eval_item_content_item:ResponseInputAudioInputAudio",
        "ResponseInputAudio": "openai_generated.models.eval_item_content_item",
    },
)

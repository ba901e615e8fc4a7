# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_completion_content_part_image import ChatCompletionContentPartImage
    from openai_generated.models.chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam,
    )
    from openai_generated.models.chat_completion_content_part_param_file import ChatCompletionContentPartParamFile
    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText

    ChatCompletionContentPartParam: TypeAlias = (
        ChatCompletionContentPartText
        | ChatCompletionContentPartImage
        | ChatCompletionContentPartInputAudioParam
        | ChatCompletionContentPartParamFile
    )
    """Chat completion content part param: one of 4 kinds, told apart by `type`."""
else:
    ChatCompletionContentPartParam = TaggedUnion(
        "ChatCompletionContentPartParam",
        __package__,
        key="type",
        variants={
            "file": "ChatCompletionContentPartParamFile",
            "image_url": "ChatCompletionContentPartImage",
            "input_audio": "ChatCompletionContentPartInputAudioParam",
            "text": "ChatCompletionContentPartText",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_content_part_image import ChatCompletionContentPartImage
    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText
    from openai_generated.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionContentPartInputAudioParam(Model):
    """Chat completion content part input audio param (`input_audio`)."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""
    input_audio: ChatCompletionContentPartInputAudioParamInputAudio
    """A recording the model listens to."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that later requests share and the cache should keep."""


@model
class ChatCompletionContentPartInputAudioParamInputAudio(Model):
    """Chat completion content part input audio param input audio."""

    data: str
    """The recording in base64."""
    format: Literal["wav", "mp3"]
    """The encoding of the recording: wav or mp3."""


ChatCompletionContentPartInputAudioParamInputAudioFormat: TypeAlias = Literal["wav", "mp3"]
"""Chat completion content part input audio param input audio format: the values known when this was generated."""


@model
class ChatCompletionContentPartParamFile(Model):
    """Chat completion content part param file (`file`)."""

    type: Literal["file"] = "file"
    """Always `file`."""
    file: ChatCompletionContentPartParamFileFile
    """A document the model reads, uploaded before or sent along."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that later requests share and the cache should keep."""


@model
class ChatCompletionContentPartParamFileFile(Model):
    """Chat completion content part param file file."""

    filename: str | None = None
    """What the document is called; goes with file_data."""
    file_data: str | None = None
    """The document itself as a base64 data URL, instead of file_id."""
    file_id: str | None = None
    """The id of a document uploaded before, instead of file_data."""


if TYPE_CHECKING:
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

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """Chat completion content part image (`image_url`)."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[params.ChatCompletionContentPartImageImageUrlParam | Model]
    """The picture the model looks at, and how closely."""
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model
    """Marks the end of a beginning that later requests share and the cache should keep."""


class ChatCompletionContentPartImageImageUrlParam(TypedDict, total=False):
    """Chat completion content part image image URL."""

    url: Required[str]
    """An http address of the picture, or the picture itself as a data URL."""
    detail: Literal["auto", "low", "high", "original"]
    """How closely the model looks, at the price of more tokens; auto by default."""


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """Chat completion content part input audio param (`input_audio`)."""

    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[params.ChatCompletionContentPartInputAudioParamInputAudio | Model]
    """A recording the model listens to."""
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model
    """Marks the end of a beginning that later requests share and the cache should keep."""


class ChatCompletionContentPartInputAudioParamInputAudio(TypedDict, total=False):
    """Chat completion content part input audio param input audio."""

    data: Required[str]
    """The recording in base64."""
    format: Required[Literal["wav", "mp3"]]
    """The encoding of the recording: wav or mp3."""


class ChatCompletionContentPartParamFile(TypedDict, total=False):
    """Chat completion content part param file (`file`)."""

    type: Required[Literal["file"]]
    """Always `file`."""
    file: Required[params.ChatCompletionContentPartParamFileFile | Model]
    """A document the model reads, uploaded before or sent along."""
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model
    """Marks the end of a beginning that later requests share and the cache should keep."""


class ChatCompletionContentPartParamFileFile(TypedDict, total=False):
    """Chat completion content part param file file."""

    filename: str
    """What the document is called; goes with file_data."""
    file_data: str
    """The document itself as a base64 data URL, instead of file_id."""
    file_id: str
    """The id of a document uploaded before, instead of file_data."""


ChatCompletionContentPartParam: TypeAlias = (
    params.ChatCompletionContentPartTextParam
    | params.ChatCompletionContentPartImageParam
    | params.ChatCompletionContentPartInputAudioParam
    | params.ChatCompletionContentPartParamFile
)
"""Chat completion content part param: one of 4 kinds, told apart by `type`."""

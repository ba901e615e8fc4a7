# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ThreadCreateParams(TypedDict, total=False):
    """What `POST /threads` takes."""

    messages: Iterable[params.MessageCreateParams | Model]
    """The first messages of the thread."""
    tool_resources: params.ThreadCreateParamsToolResources | Model | None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""

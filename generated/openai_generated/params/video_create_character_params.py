# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.files import FileTypes
from openai_runtime.types import TypedDict


class VideoCreateCharacterParams(TypedDict, total=False):
    """What `POST /videos/characters` takes."""

    video: Required[FileTypes]
    """The video file in which the character is seen."""
    name: Required[str]
    """The name of the character, 1 to 80 characters."""

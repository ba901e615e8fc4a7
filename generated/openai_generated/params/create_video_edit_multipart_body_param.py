# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.files import FileTypes
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CreateVideoEditMultipartBodyParam(TypedDict, total=False):
    """What `POST /videos/edits` takes."""

    video: Required[FileTypes | params.VideoEditParamsVideoVideoReferenceInputParam | Model]
    """The video to edit: a file to upload, or the id of a finished one."""
    prompt: Required[str]
    """What to change, in 1 to 32000 characters."""

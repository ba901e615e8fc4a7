# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class UploadCreateParams(TypedDict, total=False):
    """What `POST /uploads` takes."""

    filename: Required[str]
    """The name of the file."""
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """What the file is for: assistants, batch, fine-tune or vision."""
    bytes: Required[int]
    """The size of the whole file in bytes."""
    mime_type: Required[str]
    """The media type of the file; it has to fit the purpose."""
    expires_after: params.FileCreateParamsExpiresAfter | Model
    """When the finished file goes away by itself: seconds (3600 to 2592000) after created_at."""

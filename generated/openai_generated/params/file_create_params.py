# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.files import FileTypes
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class FileCreateParams(TypedDict, total=False):
    """What `POST /files` takes."""

    file: Required[FileTypes]
    """The file: a path, bytes, an open file, or a tuple of name, content and type."""
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """What the file is for: assistants, batch, fine-tune, vision, user_data or evals."""
    expires_after: params.FileCreateParamsExpiresAfter | Model
    """When the file goes away by itself: seconds (3600 to 2592000) after created_at."""

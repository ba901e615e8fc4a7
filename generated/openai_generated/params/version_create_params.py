# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.files import FileTypes
from openai_runtime.types import Iterable, TypedDict


class VersionCreateParams(TypedDict, total=False):
    """What `POST /skills/{skill_id}/versions` takes."""

    files: Required[FileTypes | Iterable[FileTypes]]
    """The version's files, at most 500 with their relative paths, or one zip archive."""
    default: bool
    """Whether this version becomes the default at once."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.files import FileTypes
from openai_runtime.types import Iterable, TypedDict


class SkillCreateParams(TypedDict, total=False):
    """What `POST /skills` takes."""

    files: Required[FileTypes | Iterable[FileTypes]]
    """The skill's files, at most 500 with their relative paths, or one zip archive."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.files import FileTypes
from openai_runtime.types import TypedDict


class CreateContentProvenanceBodyParam(TypedDict, total=False):
    """What `POST /content_provenance_checks` takes."""

    file: Required[FileTypes]
    """The file to look at, as a path, bytes, an open file, or a tuple of name, content and type."""

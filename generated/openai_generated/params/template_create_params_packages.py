# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class TemplateCreateParamsPackages(TypedDict, total=False):
    """Template create params packages."""

    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.code_interpreter_file_output_file import CodeInterpreterFileOutputFile


@model
class CodeInterpreterFileOutput(Model):
    """Code interpreter file output (`files`)."""

    type: Literal["files"] = "files"
    """Always `files`."""
    files: list[CodeInterpreterFileOutputFile]
    """The files that the code wrote."""

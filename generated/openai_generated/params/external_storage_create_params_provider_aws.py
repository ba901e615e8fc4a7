# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalStorageCreateParamsProviderAws(TypedDict, total=False):
    """External storage create params provider aws (`aws`)."""

    bucket: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]

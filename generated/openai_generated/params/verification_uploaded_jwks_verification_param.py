# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
    """Verification uploaded jwks verification param (`uploaded_jwks`)."""

    jwks: Required[Mapping[str, object]]
    type: Required[Literal["uploaded_jwks"]]

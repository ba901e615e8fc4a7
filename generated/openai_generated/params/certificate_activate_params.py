# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class CertificateActivateParams(TypedDict, total=False):
    """Certificate activate params."""

    certificate_ids: Required[SequenceNotStr[str]]
    """The ids of the certificates, 1 to 10."""

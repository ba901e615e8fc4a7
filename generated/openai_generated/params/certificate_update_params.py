# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class CertificateUpdateParams(TypedDict, total=False):
    """What `POST /organization/certificates/{certificate_id}` takes."""

    name: str
    """The new name of the certificate."""

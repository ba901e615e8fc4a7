# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class CertificateCreateParams(TypedDict, total=False):
    """What `POST /organization/certificates` takes."""

    name: str
    """A name for the certificate."""
    certificate: Required[str]
    """The certificate in PEM format."""

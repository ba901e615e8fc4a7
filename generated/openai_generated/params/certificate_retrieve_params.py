# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import Iterable, TypedDict


class CertificateRetrieveParams(TypedDict, total=False):
    """Arguments of `GET /organization/certificates/{certificate_id}`."""

    include: Iterable[Literal["content"]]
    """Extra parts of the answer; content adds the PEM text."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CertificateDeleteResponse(Model):
    """Certificate delete response (`certificate.deleted`)."""

    object: Literal["certificate.deleted"] = "certificate.deleted"
    """Always `certificate.deleted`."""
    id: str
    """The id that the certificate had."""

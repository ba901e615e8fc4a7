# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class Certificate(Model):
    """Certificate."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """Which list the certificate comes from; `certificate` alone when it was fetched by id."""
    id: str
    """What other calls name the certificate by, in the form `cert_…`."""
    name: str | None = None
    """A label for people; None if it has none."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    certificate_details: CertificateCertificateDetails
    """What stands in the certificate."""
    active: bool | None = None
    """Whether it is in force; absent when it was fetched outside a list."""


CertificateObject: TypeAlias = Literal["certificate", "organization.certificate", "organization.project.certificate"]
"""Certificate object: the values known when this was generated."""


@model
class CertificateCertificateDetails(Model):
    """Certificate certificate details."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970."""
    expires_at: int | None = None
    """Until when it is valid, in seconds since 1970."""
    content: str | None = None
    """The certificate as PEM text; only if `include` asked for it."""

"""A certificate for the emulator, signed by an authority that is made on the spot."""

from __future__ import annotations

import ssl
from dataclasses import dataclass


class Lacking(RuntimeError):
    """Something that has to be installed is not."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server speaks TLS with, and the authority (PEM) that its clients are to trust."""

    context: ssl.SSLContext
    authority: bytes


def certify(host: str) -> Certificate:
    """A certificate for a host and for this machine.

    Raises:
        Lacking: trustme is not installed.
    """
    try:
        import trustme
    except ImportError:
        raise Lacking("TLS needs trustme: python -m pip install trustme") from None
    authority = trustme.CA(organization_name="openai-facade emulator")
    names = {"localhost", "127.0.0.1", "::1", host} - {"0.0.0.0", "::", ""}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*sorted(names)).configure_cert(context)
    return Certificate(context, authority.cert_pem.bytes())

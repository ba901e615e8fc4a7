"""A workload that proves who it is by the certificate of its connection."""

from __future__ import annotations

from typing import Final, Literal, NotRequired, TypedDict

X509_TOKEN_URL: Final = "https://mtls.auth.openai.com/oauth/token"
"""Where the certificate of a connection is exchanged for a token."""
_GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_KIND: Final = "urn:openai:params:oauth:token-type:x509"


class X509WorkloadIdentity(TypedDict):
    """As which service account a workload with a certificate acts; `x509_workload_identity` makes one."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """An identity for `workload_identity=`, together with an `http_client` that has the certificate.

    Args:
        identity_provider_id: The identity provider that knows the certificate's issuer.
        service_account_id: The service account to act as.
        refresh_buffer_seconds: How long before its end a token is replaced; 1200 unless given.
    """
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


def x509_exchange(identity: X509WorkloadIdentity) -> dict[str, str]:
    """What is sent in exchange for a token; the certificate goes without saying."""
    return {
        "grant_type": _GRANT,
        "subject_token_type": _KIND,
        "identity_provider_id": identity["identity_provider_id"],
        "service_account_id": identity["service_account_id"],
    }

"""Where data is kept: the hosts of the regions, and those that ask a client for its certificate."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ..errors import OpenAIError

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

REGIONS: Final = ("global", "us", "eu", "ae", "au", "in", "jp")
CERTIFIED: Final = {None: "mtls", "global": "mtls", "us": "mtls-us", "eu": "mtls-eu"}
"""Hosts for clients that show a certificate (X.509 workload identity)."""


def residency_url(region: str | None, *, certified: bool = False) -> str:
    """The base URL of a region.

    Args:
        region: One of `REGIONS`; None for none in particular.
        certified: The client shows a certificate.

    Raises:
        ValueError: There is no such region.
        OpenAIError: Its host takes no certificates.
    """
    if region is not None and region not in REGIONS:
        raise ValueError(f"data_residency must be one of {', '.join(REGIONS)}, not {region!r}")
    if certified:
        if region not in CERTIFIED:
            raise OpenAIError(
                f"x509_workload_identity works with data_residency 'global', 'us' and 'eu', not with {region!r}"
            )
        return f"https://{CERTIFIED[region]}.api.openai.com/v1"
    return f"https://{'' if region in (None, 'global') else f'{region}.'}api.openai.com/v1"


def refuse_beside_residency(**given: object) -> None:
    """Refuse arguments that say something else about where requests go.

    Raises:
        ValueError: One of them was given.
    """
    for name, value in given.items():
        if value is not None:
            raise ValueError(f"data_residency and {name} exclude each other: pass one of them")

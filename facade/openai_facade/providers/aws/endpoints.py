"""Where Bedrock is: two endpoints a region, hosts by partition, and what a host that is known says about both."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, TypeAlias

from ...errors import OpenAIError
from ...transport.origin import split_url

BedrockEndpoint: TypeAlias = Literal["mantle", "runtime"]

SIGNED_AS: Final = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
"""The name that a signature has for the service."""

_DUAL: Final = "api.aws"
_PARTITIONS: Final = (
    ("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    ("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
    ("us-isob-", "sc2s.sgov.gov", None),
    ("us-isof-", "csp.hci.ic.gov", None),
    ("us-iso-", "c2s.ic.gov", None),
    ("eu-isoe-", "cloud.adc-e.uk", None),
    ("", "amazonaws.com", _DUAL),
)
"""How regions of a partition begin, its domain, and the one for hosts that have addresses of both kinds."""

_region = re.compile(r"[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}").fullmatch
_host = re.compile(r"bedrock-(mantle|runtime)(?:-fips)?\.([^.]+)\.(.+)").fullmatch


class Place(NamedTuple):
    """Where requests go.

    Attributes:
        url: What operations are put below.
        endpoint: Which of the two it is.
        region: The region; None where an address of one's own does not tell.
    """

    url: str
    endpoint: str
    region: str | None


def place(endpoint: str | None, region: str | None, base_url: str | None, otherwise: str | None) -> Place | None:
    """Find the place.

    Args:
        endpoint: Which endpoint; `mantle` unless the host says otherwise.
        region: The region that was asked for.
        base_url: An address of one's own, or one of Bedrock's.
        otherwise: The region that the environment names.

    Returns:
        The place, or None where a region is needed and nobody named one.

    Raises:
        OpenAIError: What was said is impossible, or contradicts itself.
    """
    if region is not None:
        check_region(region)
    if base_url is None:
        region = region or otherwise
        if region is None:
            return None
        check_region(region)
        return Place(f"https://{_host_of(endpoint or 'mantle', region)}/openai/v1", endpoint or "mantle", region)
    origin, path, query = split_url(base_url)
    if not origin.plain or query:
        raise OpenAIError("base_url of bedrock(...) must have no user name and no query in it")
    known = _known(origin.host)
    if known is None:
        return Place(f"{origin.text}{path}", endpoint or "mantle", region or otherwise)
    if origin.scheme != "https":
        raise OpenAIError(f"{origin.host} is asked by https alone")
    if endpoint is not None and endpoint != known[0]:
        raise OpenAIError(f"endpoint={endpoint!r} contradicts base_url: {origin.host} is the endpoint {known[0]!r}")
    if region is not None and region != known[1]:
        raise OpenAIError(f"region={region!r} contradicts base_url: {origin.host} is in the region {known[1]!r}")
    return Place(f"{origin.text}{path}", *known)


def check_region(region: str) -> None:
    """Refuse what is no region.

    Raises:
        OpenAIError: It is none.
    """
    if not _region(region):
        raise OpenAIError(f"the AWS region must be one such as 'us-east-1', not {region!r}")


def _partition(region: str) -> tuple[str, str | None]:
    return next((plain, dual) for begins, plain, dual in _PARTITIONS if region.startswith(begins))


def _host_of(endpoint: str, region: str) -> str:
    if endpoint == "mantle":
        return f"bedrock-mantle.{region}.{_DUAL}"
    return f"bedrock-runtime.{region}.{_partition(region)[0]}"


def _known(host: str) -> tuple[str, str] | None:
    """Endpoint and region of a host of Bedrock's."""
    found = _host(host)
    if found is None or not _region(found[2]):
        return None
    domains = (_DUAL,) if found[1] == "mantle" else _partition(found[2])
    return (found[1], found[2]) if found[3] in domains else None

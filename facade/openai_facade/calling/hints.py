"""What is likely the matter, where a status or a failed connection has a well-known cause."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..transport.outgoing import Outgoing

_KEYS: Final = {
    "sk-or-": "openrouter.ai",
    "sk-ant-": "anthropic.com",
    "sk-proj-": "openai.com",
    "sk-svcacct-": "openai.com",
    "sk-admin-": "openai.com",
    "gsk_": "groq.com",
    "xai-": "x.ai",
    "AIza": "googleapis.com",
    "nvapi-": "nvidia.com",
    "hf_": "huggingface.co",
    "pplx-": "perplexity.ai",
    "csk-": "cerebras.ai",
    "fw_": "fireworks.ai",
}
"""How keys begin that services hand out, and the domain they are good for."""

_version = re.compile(r"/(?:v\d+\w*|openai)(?:/|$)").search
_doubled = re.compile(r"(/v\d+\w*)\1(?:/|$)").search
_repeated = re.compile(r"(/chat/completions|/responses|/embeddings|/models|/completions)(?=\1)").search
_wants_tls = re.compile(r"HTTP request (?:was sent )?to (?:an )?HTTPS", re.IGNORECASE).search
_speaks_http = re.compile(r"wrong.version.number|record.layer.failure|http.request", re.IGNORECASE).search


def status_hint(status: int, outgoing: Outgoing, said: object) -> str | None:
    """What to try after an answer with a status of failure; None where nothing is likely.

    Args:
        status: The status.
        outgoing: The request. Its key is looked at, and never shown.
        said: The server's error object, or its text.
    """
    if status == 400:
        return _scheme_hint(outgoing, said)
    if status in (401, 403):
        return _key_hint(outgoing)
    if isinstance(said, Mapping) and said.get("code"):
        return None  # a server that has a name for what is missing knew the address
    return _path_hint(outgoing)


def connection_hint(words: str, outgoing: Outgoing) -> str | None:
    """What to try after a connection failed with these words."""
    if outgoing.origin.scheme == "https" and "SSL" in words and _speaks_http(words):
        return f"The server seems to speak plain HTTP there: try http://{outgoing.origin.authority}"
    return None


def _scheme_hint(outgoing: Outgoing, said: object) -> str | None:
    if outgoing.origin.scheme == "http" and _wants_tls(str(said)):
        return f"The server speaks TLS there: try https://{outgoing.origin.authority}"
    return None


def _path_hint(outgoing: Outgoing) -> str | None:
    """What is wrong with an address that the server does not know."""
    path = outgoing.target.partition("?")[0]
    if found := _doubled(path):
        return f"The path has {found[1]} twice: is it in base_url and in the path of the call?"
    if found := _repeated(path):
        return f"base_url must end before {found[1]}, which each call appends"
    if not _version(path):
        return "base_url has no /v1 in it, where most servers have this API"
    return None


def _key_hint(outgoing: Outgoing) -> str | None:
    """Whether the key looks like one of another service."""
    headers = {name.lower(): value for name, value in outgoing.headers.items()}
    key = headers.get("authorization", "").removeprefix("Bearer ") or headers.get("api-key", "")
    host = outgoing.origin.host
    for beginning, domain in _KEYS.items():
        if key.startswith(beginning):
            if f".{host}".endswith(f".{domain}"):
                return None
            return f"The key looks like one for {domain}, but {host} was asked: do api_key and base_url match?"
    return None

"""Takes keys, tokens, passwords and cookies out of what is written down."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HIDDEN = "***"

_SHORTEST = 6
_ENDINGS = (
    "apikey adminkey secretkey accesskey privatekey subscriptionkey secret secrets password passwd authorization"
    " cookie cookies credential credentials accesstoken refreshtoken idtoken authtoken bearertoken subjecttoken"
    " sessiontoken securitytoken clientassertion"
)
_SECRET = re.compile(f"(?:{'|'.join(_ENDINGS.split())})$|^(?:x?token|x?auth|sig)$")
_SECRET_IN_QUERY = re.compile(f"{_SECRET.pattern}|^(?:key|code|signature)$")
_WORDS = re.compile(
    r"\b(?:sk-|ek_|sess-|whsec_|gh[opsu]_|github_pat_|xox[abp]-)[A-Za-z0-9_.\-]{6,}"
    r"|(?<=openai-insecure-api-key\.)[^\s,\"]+"
    r"|\beyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]*"
    r"|(?<=://)[^/\s:@\"]+:[^/\s@\"]+(?=@)"
)
_BEARER = re.compile(r"\b(bearer|basic)\s+[A-Za-z0-9._~+/=\-]{6,}", re.IGNORECASE)
_NAMED = re.compile(
    r"((?:[?&;\s]|^)(?:[\w-]*(?:api[_-]?key|secret|password|token)|sig|key)=)[^&\s\"';]{6,}"
    r"|(\\?\"[\w-]*(?:api[_-]?key|secret|password|authorization|access_token)\\?\"\s*:\s*\\?\")[^\"\\]+",
    re.IGNORECASE,
)


def is_secret(name: str, pattern: re.Pattern[str] = _SECRET) -> bool:
    """Whether what goes by this name is a secret."""
    return pattern.search(re.sub(r"[^a-z0-9]", "", name.lower())) is not None


class Hiding:
    """Puts `***` where a secret stands.

    Args:
        known: Secrets that are known; they are found wherever they stand.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._known = sorted({one for one in known if len(one) >= _SHORTEST}, key=len, reverse=True)

    def text(self, text: str) -> str:
        """A text without secrets."""
        text = _BEARER.sub(rf"\1 {HIDDEN}", _WORDS.sub(HIDDEN, text))
        text = _NAMED.sub(lambda match: f"{match[1] or match[2]}{HIDDEN}", text)
        for secret in self._known:
            text = text.replace(secret, HIDDEN)
        return text

    def value(self, value: Any, name: str = "") -> Any:
        """Plain data without secrets; what is none stays the same object."""
        if isinstance(value, str):
            return HIDDEN if value and name and is_secret(name) else self.text(value)
        if isinstance(value, list):
            return [self.value(one, name) for one in value]
        if isinstance(value, dict):
            # a token beside its probability is a word, and headers are sent to others with keys in them
            word = "logprob" in value or not isinstance(value.get("token"), str)
            over = name if is_secret(name) else ""
            if name == "headers":
                return dict.fromkeys(value, HIDDEN)
            return {key: self.value(one, "" if key == "token" and word else over or key) for key, one in value.items()}
        return value

    def json(self, text: str) -> str:
        """Text that may be JSON, without secrets; the same text where there are none."""
        try:
            known = json.loads(text)
        except (ValueError, RecursionError):
            return self.text(text)
        found = self.value(known)
        return text if found == known else json.dumps(found, ensure_ascii=False)

    def event(self, text: str) -> str:
        """A server-sent event without secrets."""
        lines = text.splitlines(keepends=True)
        return "".join(self._line(line) for line in lines)

    def _line(self, line: str) -> str:
        content = line.rstrip("\r\n")
        if not content.startswith("data:"):
            return self.text(line)
        data = content.removeprefix("data:")
        space = " " if data.startswith(" ") else ""
        return f"data:{space}{self.json(data[len(space) :])}{line[len(content) :]}"

    def pairs(self, pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
        """The pairs of a query or a form without secrets."""
        return [
            [name, HIDDEN if value and is_secret(name, _SECRET_IN_QUERY) else self.text(value)] for name, value in pairs
        ]


def secrets_of(headers: Mapping[str, str]) -> list[str]:
    """The secrets in the head of a request: keys, cookies, and what stands among the subprotocols of a websocket."""
    found = [value for name, value in headers.items() if is_secret(name)]
    found += [headers[name].partition(" ")[2].strip() for name in ("authorization",) if name in headers]
    found += [part.partition("=")[2].strip() for part in headers.get("cookie", "").split(";")]
    protocols = headers.get("sec-websocket-protocol", "").split(",")
    found += [name.strip().partition("api-key.")[2] for name in protocols]
    return [one for one in found if one]

"""Names: from the words of a description to class, module and argument names, always the same way."""

from __future__ import annotations

import keyword
import re
import unicodedata
from functools import cache

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_UNCOUNTED = ("ss", "us", "is", "news", "series")
_IRREGULAR = {
    "indices": "index",
    "vertices": "vertex",
    "children": "child",
    "people": "person",
    "criteria": "criterion",
}


def words(text: str) -> list[str]:
    """Split a name into its words, whatever convention it was written in."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    found: list[str] = _WORDS.findall(plain)
    return found or [f"u{ord(character):x}" for character in text] or ["empty"]


@cache  # the same names are spelled ten thousands of times
def pascal(text: str) -> str:
    """`audit_log` and `audit-log` become `AuditLog`; what is in PascalCase stays as it is."""
    cleaned = re.sub(r"[^0-9A-Za-z]+", " ", unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode())
    joined = "".join(part[:1].upper() + part[1:] for part in cleaned.split())
    if not joined:
        joined = "".join(word.capitalize() for word in words(text))
    return f"N{joined}" if joined[0].isdigit() else joined


@cache
def snake(text: str) -> str:
    """`createChatCompletion` and `create-chat-completion` become `create_chat_completion`."""
    name = "_".join(word.lower() for word in words(text))
    return identifier(f"n{name}" if name[0].isdigit() else name)


@cache
def identifier(text: str) -> str:
    """The same text as a Python identifier: other characters become underscores, a keyword gets one behind it.

    Letters lose their accents; a text without any Latin letter or digit is spelt in code points.
    """
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        plain = "".join(character for character in plain if not unicodedata.combining(character))
        text = plain if re.search(r"[0-9A-Za-z]", plain) else "_".join(words(text))
    name = re.sub(r"\W", "_", text, flags=re.ASCII)
    if not name or name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def argument(wire: str) -> str:
    """Argument name of a wire name: itself where it is a Python name, else in snake_case."""
    return identifier(wire) if re.fullmatch(r"\w+", wire, re.ASCII) else snake(wire)


@cache
def singular(name: str) -> str:
    """The name of one member of what `name` names: `Choices` becomes `Choice`, `Logprobs` stays `Logprob`."""
    if re.search(r"[A-Z]{2,}s\Z", name):
        return name[:-1]
    head, tail = _last_word(name)
    low = tail.lower()
    if low in _IRREGULAR:
        one = _IRREGULAR[low]
    elif low.endswith(_UNCOUNTED) or not low.endswith("s") or len(low) < 3:
        return name
    elif low.endswith("ies") and len(low) > 4:
        one = f"{low[:-3]}y"
    elif low.endswith(("sses", "xes", "ches", "shes", "zzes")):
        one = low[:-2]
    else:
        one = low[:-1]
    return head + (one[:1].upper() + one[1:] if tail[:1].isupper() else one)


def _last_word(name: str) -> tuple[str, str]:
    found = re.search(r"(?:[A-Z]+|[A-Z]?[a-z]+)$", name)
    return (name, "") if found is None else (name[: found.start()], found.group())

"""Path templates: ids go into a path percent-encoded, so that none of them can point anywhere else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from .query import as_mapping, is_list, text

if TYPE_CHECKING:
    from collections.abc import Mapping

PathStyle: TypeAlias = tuple[str, str, str]
"""What stands before a value, between the members of a list, and between the name and the value of a field."""

_SAFE = "!$&'()*+,;=:@"  # allowed in a path segment by RFC 3986, besides letters, digits and -._~
_PLAIN = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*").fullmatch
_SLOT = re.compile(r"\{(\w+)\}")


def encode_segment(value: str) -> str:
    """Percent-encode a string as one path segment.

    Raises:
        ValueError: The value is empty or a dot segment, either of which would change the meaning of the path, or it
            cannot be written as UTF-8.
    """
    if _PLAIN(value):
        return value
    if not value:
        raise ValueError("it is empty")
    if value in {".", ".."}:
        raise ValueError("a dot segment would climb to another path")
    try:
        return quote(value, safe=_SAFE)
    except UnicodeEncodeError:
        raise ValueError("it cannot be written as UTF-8") from None


def _member(value: Any) -> str:
    """One of several values in a segment: whatever could pass for what separates them is encoded."""
    written = text(value)
    if not written:
        raise ValueError("a part of it is empty")
    return quote(written, safe="")


class PathTemplate:
    """A path with named slots, taken apart once.

    Args:
        template: The path, slots in braces: `/threads/{thread_id}/messages`.
        operation: Name of the operation, for error messages.
        styles: Slots that take more than ids (lists, objects, fractions, truth values), and how these are written.
    """

    __slots__ = ("_literals", "_operation", "_styles", "names", "template")

    def __init__(self, template: str, operation: str, styles: Mapping[str, PathStyle] | None = None) -> None:
        pieces = _SLOT.split(template)
        self.template = template
        self.names = tuple(pieces[1::2])
        self._literals = tuple(pieces[::2])
        self._operation = operation
        self._styles = styles or {}

    def take(self, arguments: dict[str, Any]) -> str:
        """Remove the path arguments from `arguments` and return the path they make.

        Raises:
            ValueError: An argument is missing, empty, no string, or a dot segment.
        """
        literals = self._literals
        path = literals[0]
        for index, name in enumerate(self.names, 1):
            value = arguments.pop(name, None)
            if name in self._styles and value is not None:
                path += self._styled(name, value) + literals[index]
                continue
            if type(value) is int:  # some ids are numbers
                value = str(value)
            if not isinstance(value, str):
                given = "nothing" if value is None else f"{value!r} ({type(value).__name__})"
                raise self._refusal(name, given, "it must be a string")
            try:
                path += encode_segment(value) + literals[index]
            except ValueError as error:
                raise self._refusal(name, repr(value), str(error)) from None
        return path

    def _styled(self, name: str, value: Any) -> str:
        """A value of any kind as one segment; what separates its members stays as it is."""
        before, between, equals = self._styles[name]
        try:
            fields = as_mapping(value)
            if fields is not None:
                pairs = [(_member(key), _member(item)) for key, item in fields.items()]
                members = [f"{key}{equals}{item}" for key, item in pairs]
            else:
                members = [_member(item) for item in (value if is_list(value) else [value])]
        except (TypeError, ValueError) as error:
            raise self._refusal(name, repr(value), str(error)) from None
        written = before + between.join(members)
        if not members or written in {".", ".."}:
            raise self._refusal(name, repr(value), "it would point at another path")
        return written

    def _refusal(self, name: str, given: str, reason: str) -> ValueError:
        return ValueError(
            f"{self._operation}: cannot fill {{{name}}} of {self.template} with {given}: {reason}. "
            f"Pass the non-empty id string of an existing object as {name}."
        )

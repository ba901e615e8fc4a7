"""From an endpoint and its arguments to a plain request value. Pure: nothing is sent here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from ..model.codec import encode_json
from ..unset import omit
from .files import file_part, is_file
from .multipart import Multipart, boundary_in
from .path import PathTemplate
from .pieces import Pieces
from .query import as_mapping, encode, is_list, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .endpoint import Endpoint
    from .query import QueryStyle

Body: TypeAlias = bytes | Pieces | None

_JSON = "application/json"
_URLENCODED = "application/x-www-form-urlencoded"
_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~,"  # what a cookie may hold as it is, by RFC 6265, and the comma of lists
_not_in_header = re.compile(r"[^\t\x20-\x7e\xa0-\xff]").search
_header_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch


class Request:
    """What goes on the wire, independent of any HTTP library.

    Attributes:
        method: The HTTP verb in capitals.
        path: The percent-encoded path below the base URL, starting with `/`.
        query: The encoded query string without `?`; empty when there is none.
        headers: Headers of this operation alone (fixed ones, header arguments, the content type of the body).
        body: JSON or raw bytes, what is sent piece by piece (a form, say), or None.
    """

    __slots__ = ("body", "headers", "method", "path", "query")

    def __init__(self, method: str, path: str, query: str, headers: dict[str, str], body: Body) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body

    @property
    def target(self) -> str:
        """Path and query as they follow the base URL."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.target}>"


def build(
    endpoint: Endpoint,
    arguments: Mapping[str, Any],
    *,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object = None,
    default_query: Mapping[str, object] | None = None,
    content_type: object = None,
) -> Request:
    """Build the request of one call.

    Args:
        endpoint: The operation.
        arguments: Its arguments by Python name; those that are `omit` are left out, None is sent as null in a body.
        extra_query: Query parameters that win over those of the call.
        extra_body: Body fields that win over those of the call (`omit` takes one away), or a whole body where no field
            is given. Never sent with GET.
        default_query: Query parameters of the client; those of the call win over them.
        content_type: The header that the caller sets; the boundary in it is that of a form.

    Raises:
        ValueError: A path argument is empty, or a header argument holds a line break.
        TypeError: An argument is unknown to the operation, or has a type that cannot be sent in its place.
    """
    plan: RequestPlan | None = endpoint.request_plan
    if plan is None:
        plan = endpoint.request_plan = RequestPlan(endpoint)
    given = {name: value for name, value in arguments.items() if value is not omit}
    if endpoint.unless_given:
        given = {**endpoint.unless_given, **given}
    path = plan.path if plan.template is None else plan.template.take(given)
    if plan.query or extra_query or default_query:
        query = plan.build_query(given, extra_query, default_query)
    else:
        query = plan.fixed_query
    headers = plan.fixed_headers.copy()
    for argument, header in plan.headers:
        if (value := given.pop(argument, None)) is not None:
            headers[header] = header_value(header, value)
    if plan.cookies:
        plan.add_cookies(given, headers)
    body = plan.build_body(given, extra_body, headers, boundary_in(content_type) if content_type else None)
    return Request(endpoint.method, path, query, headers, body)


def header_value(name: str, value: Any) -> str:
    """Check one header and write its value: lists joined by commas, `true` and `false`, numbers as text.

    Raises:
        ValueError: The name is no header name, or the value holds a line break or another character that headers
            cannot carry. The message does not show the value, which may be a secret.
    """
    if not _header_name(name):
        raise ValueError(f"{name!r} is not a header name; header names consist of letters, digits and hyphens")
    written = _joined(value)
    if found := _not_in_header(written):
        raise ValueError(
            f"the value of header {name!r} holds {found[0]!r} at position {found.start()}, which headers cannot carry; "
            "remove it (a trailing newline of a key read from a file is the usual cause)"
        )
    return written


class RequestPlan:
    """What is the same for every call of one endpoint, worked out once."""

    __slots__ = (
        "cookies",
        "endpoint",
        "files",
        "fixed_headers",
        "fixed_query",
        "headers",
        "path",
        "query",
        "renamed",
        "template",
        "unused",
    )

    def __init__(self, endpoint: Endpoint) -> None:
        wire = endpoint.wire
        self.endpoint = endpoint
        self.path, _, path_query = endpoint.path.partition("?")
        template = PathTemplate(self.path, endpoint.operation, endpoint.path_styles)
        self.template = template if template.names else None
        self.unused = frozenset(endpoint.path_params) - frozenset(template.names)
        self.query: tuple[tuple[str, str, QueryStyle], ...] = tuple(
            # some descriptions write the brackets into the name of the parameter
            (argument, wire.get(argument, argument).removesuffix("[]" if style == "brackets" else ""), style)
            for argument, style in endpoint.query.items()
        )
        self.fixed_query = _join([path_query, *(encode(name, value) for name, value in endpoint.fixed_query.items())])
        self.headers = tuple(endpoint.headers.items())
        self.cookies = tuple(endpoint.cookies.items())
        self.fixed_headers = dict(endpoint.fixed_headers)
        elsewhere = {*endpoint.path_params, *endpoint.query, *endpoint.headers, *endpoint.cookies}
        self.renamed = tuple(item for item in wire.items() if item[0] not in elsewhere)
        self.files = tuple(wire.get(argument, argument) for argument in endpoint.files)

    def build_query(
        self,
        given: dict[str, Any],
        extra_query: Mapping[str, object] | None,
        default_query: Mapping[str, object] | None,
    ) -> str:
        """Take the query arguments out of `given` and write the whole query string."""
        values: dict[str, tuple[object, QueryStyle]] = {}
        if default_query:
            values.update((name, (value, "brackets")) for name, value in default_query.items())
        for argument, wire, style in self.query:
            value = given.pop(argument, omit)
            if value is not omit:
                values[wire] = (value, style)
        if extra_query:
            values.update((name, (value, "brackets")) for name, value in extra_query.items())
        return _join([self.fixed_query, *(encode(name, value, style) for name, (value, style) in values.items())])

    def add_cookies(self, given: dict[str, Any], headers: dict[str, str]) -> None:
        """Take the cookie arguments out of `given` and write the header that carries them."""
        values = [(cookie, given.pop(argument, None)) for argument, cookie in self.cookies]
        # percent-encoded: a semicolon in a value would begin another cookie
        pairs = [f"{cookie}={quote(_joined(value), safe=_COOKIE)}" for cookie, value in values if value is not None]
        if pairs:
            headers["Cookie"] = header_value("Cookie", "; ".join(pairs))

    def build_body(
        self, fields: dict[str, Any], extra_body: object, headers: dict[str, str], boundary: str | None = None
    ) -> Body:
        """Make the body of the arguments that are left, and name its content type in `headers`."""
        endpoint = self.endpoint
        kind = endpoint.body
        if self.unused:
            for argument in self.unused:
                fields.pop(argument, None)
        if kind is None and fields:
            raise TypeError(f"{endpoint.operation} ({endpoint!r}) takes no argument {next(iter(fields))!r}")
        for argument, wire in self.renamed:
            if argument in fields:
                fields[wire] = fields.pop(argument)
        if endpoint.fixed_body:
            fields.update(endpoint.fixed_body)
        if kind == "raw" and (endpoint.content_type or "").endswith("json"):
            return self._json_value(fields, extra_body, headers)
        if extra_body is not None:
            if endpoint.method == "GET":
                return None
            extra = as_mapping(extra_body) if fields or kind in {"multipart", "raw"} or self.files else None
            if extra is None:
                return self._whole_body(fields, extra_body, headers)
            fields = {name: value for name, value in {**fields, **extra}.items() if value is not omit}
        elif kind is None:
            return None
        if kind == "raw":
            return self._raw_body(fields, headers, boundary)
        if kind == "multipart" or (self.files and any(is_file(fields.get(name)) for name in self.files)):
            return _form(fields, self.files, headers, boundary, endpoint.form_styles)
        if endpoint.content_type == _URLENCODED:
            headers["Content-Type"] = _URLENCODED
            styles = endpoint.form_styles
            usual: QueryStyle = "brackets" if styles is None else "plain"
            written = [encode(name, value, (styles or {}).get(name, usual)) for name, value in fields.items()]
            return _join(written).encode()
        headers["Content-Type"] = endpoint.content_type or _JSON
        return encode_json(fields)

    def _whole_body(self, fields: dict[str, Any], body: object, headers: dict[str, str]) -> Body:
        if fields:
            raise TypeError(
                f"{self.endpoint.operation}: extra_body must be a dict to be merged into the fields of the call, "
                f"got {type(body).__name__}"
            )
        headers["Content-Type"] = _JSON
        return bytes(body) if isinstance(body, (bytes, bytearray, memoryview)) else encode_json(body)

    def _json_value(self, fields: dict[str, Any], extra_body: object, headers: dict[str, str]) -> Body:
        """JSON that is no object, a list say, is one argument; further fields can only be merged into a mapping."""
        if not fields and extra_body is None:
            return None
        value = next(iter(fields.values()), None)
        if extra_body is not None:
            own, extra = as_mapping(value), as_mapping(extra_body)
            value = extra_body if own is None or extra is None else {**own, **extra}
        headers["Content-Type"] = self.endpoint.content_type or _JSON
        # Bytes, or what makes them: whoever sends them has written the JSON, if it is any.
        return value if isinstance(value, bytes | Pieces) else encode_json(value)

    def _raw_body(self, fields: dict[str, Any], headers: dict[str, str], boundary: str | None) -> Body:
        """One text, bytes or file is the body itself; more arguments make a form, objects in it as JSON."""
        content_type = self.endpoint.content_type or "application/octet-stream"
        raw = {
            name: value.encode() if isinstance(value, str) else value
            for name, value in fields.items()
            if value is not None
        }
        if not raw:
            return None
        if len(raw) == 1 and is_file(content := next(iter(raw.values()))):
            headers["Content-Type"] = content_type
            return content if isinstance(content, bytes) else _content(content, next(iter(raw)))
        parts = {
            name: (None, value, content_type) if isinstance(value, bytes) else (None, encode_json(value), _JSON)
            for name, value in raw.items()
        }
        return _form(parts, tuple(parts), headers, boundary)


def _joined(value: Any) -> str:
    """A scalar, or a list with commas between its members, as one text."""
    return ",".join(map(text, value)) if is_list(value) else text(value)


def _form(
    fields: Mapping[str, Any],
    files: tuple[str, ...],
    headers: dict[str, str],
    boundary: str | None,
    styles: Mapping[str, QueryStyle] | None = None,
) -> Multipart:
    form = Multipart(fields, files, styles=styles, boundary=boundary)
    headers["Content-Type"] = form.content_type
    return form


def _content(file: Any, argument: str) -> bytes:
    part = file_part(file, argument)
    reader = part.open()
    try:
        return b"".join(iter(lambda: reader.read(1 << 16), b""))
    finally:
        reader.close()


def _join(pieces: list[str]) -> str:
    return "&".join(piece for piece in pieces if piece)

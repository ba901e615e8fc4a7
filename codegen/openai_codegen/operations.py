"""Operations: what the renderer must know about one verb on one path, read from the normalised document.

Every schema in here is a normalised one (see `openai_codegen.normalize`): a `$ref` to a named component, a scalar,
an array, a map, or a nullable or scalar `anyOf` of these.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

Schema: TypeAlias = dict[str, Any]
Place = Literal["path", "query", "header", "body"]
QueryStyle = Literal["form", "brackets", "deepObject", "comma"]
BodyKind = Literal["json", "multipart", "raw"]
ContentKind = Literal["json", "binary", "text", "none"]
Security = Literal["bearer", "admin"]


@attrs.frozen(kw_only=True)
class Parameter:
    """One argument of an operation, wherever on the wire it travels."""

    name: str
    """Argument name in Python (a keyword carries one trailing underscore)."""
    wire: str
    """Name on the wire."""
    place: Place
    schema: Schema
    required: bool = False
    style: QueryStyle = "form"
    """How a query argument is written; headers that take several values are written as `comma`."""
    file: bool = False
    """Whether the argument is a file part (or a list of file parts) of a form."""
    doc: str = ""


@attrs.frozen(kw_only=True)
class Body:
    """The one request body of an operation."""

    kind: BodyKind
    content_type: str
    schema: Schema
    """`{"$ref": …}` to an object or union component; for `raw` bodies a string schema."""
    required: bool = True
    fields: tuple[Parameter, ...] = ()
    """Every field a caller can give, required ones first; of a union body the fields of all variants."""
    files: tuple[str, ...] = ()
    """Argument names of the file parts."""

    @property
    def ref(self) -> str | None:
        """Name of the component that describes the body, if one does."""
        target = self.schema.get("$ref")
        return None if target is None else str(target).rsplit("/", 1)[-1]


@attrs.frozen(kw_only=True)
class Result:
    """The answer of an operation when all went well."""

    content: ContentKind
    schema: Schema | None = None
    """What a JSON answer holds; `None` for every other content."""
    content_type: str | None = None


@attrs.frozen(kw_only=True)
class Operation:
    """One verb on one path."""

    id: str
    """operationId of the description."""
    name: str
    """The same as a Python identifier in snake_case: module and function name."""
    method: str
    """Verb in upper case."""
    path: str
    """Path template with *argument* names in braces: `/threads/{thread_id}`."""
    template: str
    """Path as it stands in the document, the key below `paths` (may carry other names, or a query)."""
    tag: str
    """Package of the operation, in snake_case; `default` for untagged operations."""
    summary: str
    deprecated: bool = False
    path_params: tuple[Parameter, ...] = ()
    query: tuple[Parameter, ...] = ()
    headers: tuple[Parameter, ...] = ()
    body: Body | None = None
    result: Result
    stream_event: Schema | None = None
    """What the server-sent events of a streamed answer hold."""
    page: str | None = None
    """Page class without prefix (`CursorPage`, `Page`, …)."""
    page_item: Schema | None = None
    fixed_headers: dict[str, str] = attrs.field(factory=dict)
    fixed_query: dict[str, str] = attrs.field(factory=dict)
    fixed_body: dict[str, Any] = attrs.field(factory=dict)
    security: Security = "bearer"

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every argument in signature order: path, then required ones, then the rest."""
        body = self.body.fields if self.body is not None else ()
        named = (*body, *self.query, *self.headers)
        required = tuple(parameter for parameter in named if parameter.required)
        return (*self.path_params, *required, *(parameter for parameter in named if not parameter.required))

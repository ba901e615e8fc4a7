"""Operations: an `Endpoint` of openapi-python-client with all that it does not know.

Names, required-ness, bodies and answers are the parser's. Added are argument names, how lists travel in a query, pages,
events of streams, fixed headers: what the document or `resources.yaml` says of the same path and verb.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, cast

import attrs

from openai_codegen.document import Node, each_operation
from openai_codegen.library import ListProperty, ModelProperty, PropertyProtocol, Reading, plain
from openai_codegen.media_types import ANY, is_json, is_stream
from openai_codegen.names import argument, snake
from openai_codegen.properties import component, fields, fields_of_all, is_file, is_null, is_object, members

if TYPE_CHECKING:
    from openai_codegen.library import Endpoint
    from openai_codegen.security import Wanted

Place = Literal["path", "query", "header", "cookie", "body"]
QueryStyle = Literal["form", "brackets", "deepObject", "comma", "space", "pipe", "spread", "json", "plain"]
BodyKind = Literal["json", "multipart", "raw"]
ContentKind = Literal["json", "binary", "text", "none"]
Security = Literal["bearer", "admin"]


def _styles(given: list[str] | None) -> tuple[str, str, str] | None:
    return None if given is None else (given[0], given[1], given[2])


@attrs.frozen(kw_only=True)
class Parameter:
    """One argument of an operation, wherever on the wire it travels."""

    name: str
    """Argument name in Python (a keyword carries one trailing underscore)."""
    wire: str
    """Name on the wire."""
    place: Place
    prop: PropertyProtocol = attrs.field(eq=False, repr=False)
    """What openapi-python-client read."""
    required: bool = False
    style: QueryStyle = "form"
    """How a query argument is written; headers that take several values are written as `comma`."""
    path_style: tuple[str, str, str] | None = attrs.field(default=None, converter=_styles)
    """How a path argument is written that is no plain id (see `passes.path_styles`)."""
    file: bool = False
    """Whether the argument is a file part (or a list of file parts) of a form."""
    default: Any = None
    """What a server takes it for where it is left out."""
    doc: str = ""


@attrs.frozen(kw_only=True)
class Body:
    """The one request body of an operation."""

    kind: BodyKind
    content_type: str
    prop: PropertyProtocol = attrs.field(eq=False, repr=False)
    """What openapi-python-client read: an object or a union of some; of a `raw` body what it is as a whole, which no
    fields make up: bytes, a text, or JSON other than an object."""
    ref: str | None = None
    """Name of the component that describes the body, if one does."""
    required: bool = True
    fields: tuple[Parameter, ...] = ()
    """Every field a caller can give, required ones first; of a union body the fields of all variants, of a `raw` one
    the body itself."""
    files: tuple[str, ...] = ()
    """Argument names of the file parts."""
    plain: str | None = None
    """Content type the body has instead when no file is given: JSON of all fields, or (any other type) the one required
    field as it is."""


@attrs.frozen(kw_only=True)
class Result:
    """The answer of an operation when all went well."""

    content: ContentKind
    prop: PropertyProtocol | None = attrs.field(default=None, eq=False, repr=False)
    """What a JSON answer holds; `None` for every other content."""
    content_type: str | None = None


@attrs.frozen(kw_only=True)
class Operation:
    """One verb on one path."""

    endpoint: Endpoint = attrs.field(eq=False, repr=False)
    """What openapi-python-client read."""
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
    cookies: tuple[Parameter, ...] = ()
    body: Body | None = None
    result: Result
    stream_event: PropertyProtocol | None = attrs.field(default=None, eq=False, repr=False)
    """What the server-sent events of a streamed answer hold."""
    page: str | None = None
    """Page class without prefix (`CursorPage`, `Page`, …)."""
    page_item: PropertyProtocol | None = attrs.field(default=None, eq=False, repr=False)
    fixed_headers: dict[str, str] = attrs.field(factory=dict)
    fixed_query: dict[str, str] = attrs.field(factory=dict)
    fixed_body: dict[str, Any] = attrs.field(factory=dict)
    security: Security = "bearer"
    schemes: Wanted | None = None
    """Credentials that the operation takes; this and the next three are for packages that stand alone."""
    server: str | None = None
    """Where the operation is served, if not where the others are."""
    form_styles: dict[str, QueryStyle] | None = None
    """How the fields of a form are written that are not written as OpenAPI does by default."""
    unless_given: dict[str, Any] = attrs.field(factory=dict)
    """Arguments that are sent where the caller says nothing."""

    @property
    def only_streams(self) -> bool:
        """Whether the answer is a stream whatever the caller says."""
        asked = any(parameter.name in STREAM_SWITCHES for parameter in self.parameters)
        return self.stream_event is not None and self.result.content == "none" and not asked

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every argument in signature order: path, then required ones, then the rest."""
        body = self.body.fields if self.body is not None else ()
        named = (*body, *self.query, *self.headers, *self.cookies)
        required = tuple(parameter for parameter in named if parameter.required)
        return (*self.path_params, *required, *(parameter for parameter in named if not parameter.required))


STREAM_SWITCHES = {"stream": "True", "stream_format": '"sse"'}
"""Arguments that ask for a stream, and the value that does."""
OPTIONS = ("self", "extra_headers", "extra_query", "extra_body", "timeout")
"""Arguments of every method that are not sent as such."""
_BRACES = re.compile(r"\{([^{}]*)\}")


def operations(reading: Reading, resources: Node | None = None) -> list[Operation]:
    """Every operation that the parser understood, in the order of the document.

    Args:
        reading: A normalised document as the parser read it.
        resources: Content of `resources.yaml`: argument names, fixed headers, pages and stream events.

    Raises:
        CodegenError: The parser did not understand an operation.
    """
    known = ((resources or {}).get("operations")) or {}
    lists = (resources or {}).get("query_lists", "standard")
    placed = placed_operations(resources or {})
    found = []
    for path, verb, node in each_operation(reading.document):
        endpoint = reading.endpoints.get((path, verb))
        if endpoint is None:
            continue  # what the parser says of it is raised with its other errors
        spec = known.get(node["operationId"]) or {}
        operation = _Reader(reading, path, node, spec, lists).operation(verb, endpoint)
        if resources is not None and operation.id not in placed and "page" not in spec:
            page = likely_page(operation)
            operation = attrs.evolve(operation, page=page, page_item=page_item(operation.result) if page else None)
        found.append(operation)
    return found


def placed_operations(resources: Node) -> set[str]:
    """Ids of the operations that a method calls, or that are left without one on purpose."""
    found: set[str] = set(resources.get("without_method") or ())
    for node in (resources.get("resources") or {}).values():
        for spec in (node.get("methods") or {}).values():
            found.add(spec if isinstance(spec, str) else spec["operation"])
    return found


def likely_page(operation: Operation) -> str | None:
    """The page class of a list that no data knows yet, from the fields of its answer."""
    answer = operation.result.prop
    known = {plain(one.name) for one in fields(answer)} if isinstance(answer, ModelProperty) else set()
    cursors = {parameter.wire for parameter in operation.query}
    if operation.method != "GET" or not {"data", "has_more"} <= known or "after" not in cursors:
        return None
    if "next" in known:
        return "NextCursorPage"
    return "ConversationCursorPage" if "last_id" in known else "CursorPage"


def page_item(result: Result) -> PropertyProtocol | None:
    """Member of the `data` list of a page."""
    answer = result.prop
    data = [one for one in fields(answer) if one.name == "data"] if isinstance(answer, ModelProperty) else []
    lists = [one for field in data for one in members(field) if isinstance(one, ListProperty)]
    return lists[0].inner_property if lists else None


@attrs.frozen
class _Reader:
    """Puts one operation together from what the parser read and what stands beside it in the document."""

    reading: Reading
    path: str
    node: Node
    known: Node
    lists: str

    def operation(self, verb: str, endpoint: Endpoint) -> Operation:
        node, known = self.node, self.known
        read = {(place, plain(prop.name)): prop for place, prop in endpoint.iter_all_parameters()}
        given = [
            self._parameter(one, read[one["in"], one["name"]])
            for one in node.get("parameters") or ()
            if (one["in"], one["name"]) in read
        ]
        result, event = self._result(endpoint)
        if "stream_event" in known:
            event = self.reading.of({"$ref": f"#/components/schemas/{known['stream_event']}"})
        page = known.get("page")
        given, body = _distinct(given, self._body(endpoint))
        by_wire = {parameter.wire: parameter for parameter in given if parameter.place == "path"}
        bare = self.path.partition("?")[0]
        return Operation(
            endpoint=endpoint,
            id=node["operationId"],
            name=snake(node["operationId"]),
            method=verb.upper(),
            path=_BRACES.sub(lambda match: "{" + by_wire[match.group(1)].name + "}", bare),
            template=self.path,
            tag=snake((node.get("tags") or ["default"])[0]),
            summary=plain(endpoint.summary),
            deprecated=bool(node.get("deprecated")),
            path_params=tuple(by_wire[wire] for wire in _BRACES.findall(bare)),
            query=tuple(parameter for parameter in given if parameter.place == "query"),
            headers=tuple(parameter for parameter in given if parameter.place == "header"),
            cookies=tuple(parameter for parameter in given if parameter.place == "cookie"),
            body=body,
            result=result,
            stream_event=event,
            page=page,
            page_item=page_item(result) if page else None,
            fixed_headers=dict(known.get("headers") or {}),
            fixed_query=dict(node.get("x-fixed-query") or {}),
            fixed_body=dict(known.get("fixed") or {}),
            security=_security(node),
        )

    def _argument(self, given: str, prop: PropertyProtocol, place: Place, **more: Any) -> Parameter:
        bare = given.removesuffix("[]")
        renamed: dict[str, str] = self.known.get("arguments") or {}
        name = renamed.get(given) or argument(bare.lower() if place == "header" else bare)
        doc = (self.node.get("x-notes") or {}).get(argument(bare), "")
        values: dict[str, Any] = {"required": prop.required, "wire": bare, "doc": doc, **more}
        return Parameter(name=name, place=place, prop=prop, **values)

    def _parameter(self, node: Node, prop: PropertyProtocol) -> Parameter:
        wire, place = node.get("x-wire") or node["name"], node["in"]
        shown = self.reading.of(node["x-schema"]) if "x-schema" in node else prop  # a list that travels as one text
        bare = wire.removesuffix("[]") if place == "query" and self.lists == "brackets" else wire
        styles = {"style": self._style(node, prop), "path_style": node.get("x-path-style")}
        return self._argument(wire, shown, place, wire=bare, required=prop.required, **styles)

    def _style(self, node: Node, prop: PropertyProtocol) -> QueryStyle:
        """How a query argument is written; with `brackets` lists are `a[]=1&a[]=2` and objects `a[b]=1` by default."""
        if "x-style" in node:
            return cast("QueryStyle", node["x-style"])
        if node["in"] != "query":
            return "form"
        kinds = {type(one) for one in members(prop)}
        style = node.get("style", "form")
        if style == "deepObject" or (ModelProperty in kinds and self.lists == "brackets"):
            return "deepObject"
        if ModelProperty in kinds:
            return "spread" if node.get("explode", True) else "comma"
        if ListProperty not in kinds:
            return "form"
        if node.get("explode", style == "form") is False:
            return _JOINED.get(style, "comma")
        return "brackets" if self.lists == "brackets" else "form"

    def _body(self, endpoint: Endpoint) -> Body | None:
        if not endpoint.bodies:
            return None
        request = self.node["requestBody"]
        media, prop = plain(endpoint.bodies[0].content_type), endpoint.bodies[0].prop
        kind = _body_kind(media)
        ref = component(prop, self.reading)
        if kind == "raw" or (kind == "json" and not all(is_object(one) for one in members(prop) if not is_null(one))):
            whole = Parameter(
                name="body", wire="body", place="body", prop=prop, required=prop.required, doc="The body."
            )
            return Body(kind="raw", content_type=media, prop=prop, ref=ref, required=prop.required, fields=(whole,))
        optional, fixed = self.known.get("optional") or (), self.known.get("fixed") or ()
        found = [
            self._argument(
                wire,
                field,
                "body",
                wire=wire.removesuffix("[]") if self.lists == "brackets" else wire,
                required=needed and wire not in optional,
                file=kind == "multipart" and is_file(field),
                default=default,
            )
            for wire, (field, needed, default) in fields_of_all(prop, self.reading).items()
        ]
        found = sorted((one for one in found if one.name not in fixed), key=lambda field: not field.required)
        return Body(
            kind=kind,
            content_type=media,
            prop=prop,
            ref=ref,
            required=prop.required or any(field.required for field in found),
            fields=tuple(found),
            files=tuple(field.name for field in found if field.file),
            plain=request.get("x-plain"),
        )

    def _result(self, endpoint: Endpoint) -> tuple[Result, PropertyProtocol | None]:
        event = None
        read = {one.status_code.pattern: one.prop for one in endpoint.responses}
        found = Result(content="none")
        for status, response in self.node["responses"].items():
            for media, content in (response.get("content") or {}).items():
                if is_stream(media):
                    event = self.reading.of(content.get("schema") or {})
                elif found.content != "none":
                    continue
                elif response.get("x-content") == "binary":
                    found = Result(content="binary", content_type=media)
                elif media.startswith("text/"):
                    found = Result(content="text", content_type=media)
                else:
                    found = Result(content="json", prop=read[status], content_type=media)
        return found, event


def _distinct(given: list[Parameter], body: Body | None) -> tuple[list[Parameter], Body | None]:
    """Arguments of one name in two places, or of a name that every method has already, get their place before it."""
    taken: set[str] = set(OPTIONS)

    def free(parameter: Parameter) -> Parameter:
        name = parameter.name if parameter.name not in taken else f"{parameter.place}_{parameter.name}"
        first, number = name, 2
        while name in taken:
            name, number = f"{first}_{number}", number + 1
        taken.add(name)
        return parameter if name == parameter.name else attrs.evolve(parameter, name=name)

    given = [free(parameter) for parameter in sorted(given, key=lambda parameter: parameter.place != "path")]
    if body is None:
        return given, None
    # what is called like its name on the wire keeps it: low-level functions take bodies under those names
    named = {field.wire: free(field) for field in sorted(body.fields, key=lambda field: field.name != field.wire)}
    fields = tuple(named[field.wire] for field in body.fields)
    return given, attrs.evolve(body, fields=fields, files=tuple(field.name for field in fields if field.file))


_JOINED: dict[str, QueryStyle] = {"spaceDelimited": "space", "pipeDelimited": "pipe"}


def _body_kind(media: str) -> BodyKind:
    if media == "multipart/form-data":
        return "multipart"
    if is_json(media) or media in ("application/x-www-form-urlencoded", ANY):
        return "json"
    return "raw"


def _security(node: Node) -> Security:
    schemes = [name for choice in node.get("security") or () for name in choice]
    return "admin" if schemes and all("admin" in name.lower() for name in schemes) else "bearer"

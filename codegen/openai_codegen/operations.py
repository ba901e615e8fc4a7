"""Operations: what the renderer must know about one verb on one path, read from the normalised document.

Every schema in here is a normalised one (see `openai_codegen.normalize`): a `$ref` to a named component, a scalar,
an array, a map, or a nullable or scalar `anyOf` of these.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

import attrs

from openai_codegen.document import Node, each_operation, each_schema, schemas, target
from openai_codegen.media_types import ANY, is_json, is_stream
from openai_codegen.names import identifier, snake
from openai_codegen.shapes import is_object, members_of

if TYPE_CHECKING:
    from openai_codegen.security import Wanted

Schema: TypeAlias = dict[str, Any]
Place = Literal["path", "query", "header", "cookie", "body"]
QueryStyle = Literal["form", "brackets", "deepObject", "comma", "space", "pipe", "spread", "json", "plain"]
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
    path_style: tuple[str, str, str] | None = None
    """How a path argument is written that is no plain id (see `passes.path_styles`)."""
    file: bool = False
    """Whether the argument is a file part (or a list of file parts) of a form."""
    doc: str = ""


@attrs.frozen(kw_only=True)
class Body:
    """The one request body of an operation."""

    kind: BodyKind
    content_type: str
    schema: Schema
    """`{"$ref": …}` to an object or union component; what a `raw` body is as a whole, which no fields make up: bytes, a
    text, or JSON other than an object."""
    required: bool = True
    fields: tuple[Parameter, ...] = ()
    """Every field a caller can give, required ones first; of a union body the fields of all variants, of a `raw` one
    the body itself."""
    files: tuple[str, ...] = ()
    """Argument names of the file parts."""
    plain: str | None = None
    """Content type the body has instead when no file is given: JSON of all fields, or (any other type) the one required
    field as it is."""

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
    cookies: tuple[Parameter, ...] = ()
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


def operations(document: Node, resources: Node | None = None) -> list[Operation]:
    """Read every operation of a normalised document, in the order of paths.

    Args:
        document: What `normalize` returned.
        resources: Content of `resources.yaml`: argument names, fixed headers, pages and stream events.
    """
    known = ((resources or {}).get("operations")) or {}
    lists = (resources or {}).get("query_lists", "standard")
    placed = placed_operations(resources or {})
    found = []
    for path, verb, node in each_operation(document):
        spec = known.get(node["operationId"]) or {}
        operation = _operation(document, path, verb, node, spec, lists)
        if resources is not None and operation.id not in placed and "page" not in spec:
            page = likely_page(document, operation)
            item = _page_item(document, operation.result) if page else None
            operation = attrs.evolve(operation, page=page, page_item=item)
        found.append(operation)
    return found


def placed_operations(resources: Node) -> set[str]:
    """Ids of the operations that a method calls, or that are left without one on purpose."""
    found: set[str] = set(resources.get("without_method") or ())
    for node in (resources.get("resources") or {}).values():
        for spec in (node.get("methods") or {}).values():
            found.add(spec if isinstance(spec, str) else spec["operation"])
    return found


def likely_page(document: Node, operation: Operation) -> str | None:
    """The page class of a list that no data knows yet, from the fields of its answer."""
    name = target(operation.result.schema)
    fields = schemas(document).get(name or "", {}).get("properties", {})
    cursors = {parameter.wire for parameter in operation.query}
    if operation.method != "GET" or not {"data", "has_more"} <= set(fields) or "after" not in cursors:
        return None
    if "next" in fields:
        return "NextCursorPage"
    return "ConversationCursorPage" if "last_id" in fields else "CursorPage"


def _operation(document: Node, path: str, verb: str, node: Node, known: Node, lists: str) -> Operation:
    renamed: dict[str, str] = known.get("arguments") or {}
    notes: dict[str, str] = node.get("x-notes") or {}
    given = [_parameter(document, parameter, renamed, notes, lists) for parameter in node.get("parameters") or ()]
    result, event = _result(document, node)
    if "stream_event" in known:
        event = {"$ref": f"#/components/schemas/{known['stream_event']}"}
    page = known.get("page")
    body = _body(document, node, known, renamed, notes, lists)
    given, body = _distinct(given, body)
    by_wire = {parameter.wire: parameter for parameter in given if parameter.place == "path"}
    plain = path.partition("?")[0]
    order = [by_wire[wire] for wire in _BRACES.findall(plain)]
    return Operation(
        id=node["operationId"],
        name=snake(node["operationId"]),
        method=verb.upper(),
        path=_BRACES.sub(lambda match: "{" + by_wire[match.group(1)].name + "}", plain),
        template=path,
        tag=snake((node.get("tags") or ["default"])[0]),
        summary=node.get("summary", ""),
        deprecated=bool(node.get("deprecated")),
        path_params=tuple(order),
        query=tuple(parameter for parameter in given if parameter.place == "query"),
        headers=tuple(parameter for parameter in given if parameter.place == "header"),
        cookies=tuple(parameter for parameter in given if parameter.place == "cookie"),
        body=body,
        result=result,
        stream_event=event,
        page=page,
        page_item=_page_item(document, result) if page else None,
        fixed_headers=dict(known.get("headers") or {}),
        fixed_query=dict(node.get("x-fixed-query") or {}),
        fixed_body=dict(known.get("fixed") or {}),
        security=_security(document, node),
    )


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


def _parameter(document: Node, node: Node, renamed: dict[str, str], notes: dict[str, str], lists: str) -> Parameter:
    wire: str = node["x-wire"] if "x-wire" in node else node["name"]
    bare = wire.removesuffix("[]")
    name = renamed.get(wire) or _argument(bare if node["in"] != "header" else bare.lower())
    schema = node.get("x-schema") or node.get("schema") or {}
    return Parameter(
        name=name,
        wire=bare if node["in"] == "query" and lists == "brackets" else wire,
        place=node["in"],
        schema=schema,
        required=bool(node.get("required")) or node["in"] == "path",
        style=_style(document, node, schema, lists),
        path_style=tuple(node["x-path-style"]) if "x-path-style" in node else None,
        doc=notes.get(_argument(bare), ""),
    )


def _argument(wire: str) -> str:
    """Argument name of a wire name: itself where it is a Python name, else in snake_case."""
    return identifier(wire) if re.fullmatch(r"\w+", wire, re.ASCII) else snake(wire)


def _style(document: Node, node: Node, schema: Schema, lists: str) -> QueryStyle:
    """How a query argument is written; with `brackets` lists are `a[]=1&a[]=2` and objects `a[b]=1` by default."""
    if "x-style" in node:
        return cast("QueryStyle", node["x-style"])
    if node["in"] != "query":
        return "form"
    kinds = {member.get("type") for member in members_of(schema, schemas(document).__getitem__)}
    style = node.get("style", "form")
    if style == "deepObject" or ("object" in kinds and lists == "brackets"):
        return "deepObject"
    if "object" in kinds:
        return "spread" if node.get("explode", True) else "comma"
    if "array" not in kinds:
        return "form"
    if node.get("explode", style == "form") is False:
        return _JOINED.get(style, "comma")
    return "brackets" if lists == "brackets" else "form"


_JOINED: dict[str, QueryStyle] = {"spaceDelimited": "space", "pipeDelimited": "pipe"}


def _body(
    document: Node, node: Node, known: Node, renamed: dict[str, str], notes: dict[str, str], lists: str
) -> Body | None:
    request = node.get("requestBody") or {}
    for media, content in (request.get("content") or {}).items():
        schema = content.get("schema") or {}
        kind = _body_kind(media)
        if kind == "raw" or (kind == "json" and not _has_fields(document, schema)):
            needed = bool(request.get("required"))
            whole = Parameter(name="body", wire="body", place="body", schema=schema, required=needed, doc="The body.")
            return Body(kind="raw", content_type=media, schema=schema, required=needed, fields=(whole,))
        properties, required = fields_of(document, schema)
        fields = [
            Parameter(
                name=renamed.get(wire) or _argument(wire.removesuffix("[]")),
                wire=wire.removesuffix("[]") if lists == "brackets" else wire,
                place="body",
                schema=field,
                required=wire in required and wire not in (known.get("optional") or ()),
                file=kind == "multipart" and is_file(document, field),
                doc=notes.get(_argument(wire.removesuffix("[]")), ""),
            )
            for wire, field in properties.items()
        ]
        fields = [field for field in fields if field.name not in (known.get("fixed") or {})]
        fields.sort(key=lambda field: not field.required)
        return Body(
            kind=kind,
            content_type=media,
            schema=schema,
            required=bool(request.get("required")) or any(field.required for field in fields),
            fields=tuple(fields),
            files=tuple(field.name for field in fields if field.file),
            plain=request.get("x-plain"),
        )
    return None


def _body_kind(media: str) -> BodyKind:
    if media == "multipart/form-data":
        return "multipart"
    if is_json(media) or media in ("application/x-www-form-urlencoded", ANY):
        return "json"
    return "raw"


def _has_fields(document: Node, schema: Schema) -> bool:
    """Whether a body is an object in any case: a list, a map or a bare value has no fields to be given one by one."""
    members = members_of(schema, schemas(document).__getitem__)
    return all(is_object(member) for member in members if member.get("type") != "null")


def fields_of(document: Node, schema: Node) -> tuple[dict[str, Schema], set[str]]:
    """Properties of an object, or of all objects of a union together, and those of them that every one requires."""
    found: dict[str, Schema] = {}
    required: set[str] | None = None
    for member in members_of(schema, schemas(document).__getitem__):
        if is_object(member):
            for name, field in member["properties"].items():
                found.setdefault(name, field)
            own: set[str] = set(member.get("required") or ())
            required = own if required is None else required & own
    return found, required or set()


def is_file(document: Node, schema: Schema) -> bool:
    """Whether a form field is a file or a list of files."""
    inner = members_of(schema, schemas(document).__getitem__)
    return any(one.get("format") == "binary" for member in inner for one, _ in each_schema(member))


def _result(document: Node, node: Node) -> tuple[Result, Schema | None]:
    event = None
    found = Result(content="none")
    for response in node["responses"].values():
        offered = response.get("content") or {}
        for media, content in sorted(offered.items(), key=lambda pair: not is_json(pair[0])):
            schema = content.get("schema")
            if is_stream(media):
                event = schema
            elif found.content != "none":
                continue
            elif response.get("x-content") == "binary":
                found = Result(content="binary", content_type=media)
            elif media.startswith("text/"):
                found = Result(content="text", content_type=media)
            else:
                found = Result(content="json", schema=schema or {}, content_type=media)
    return found, event


def _page_item(document: Node, result: Result) -> Schema | None:
    """Member of the `data` list of a page."""
    name = target(result.schema)
    data = schemas(document).get(name or "", {}).get("properties", {}).get("data", {})
    for member in members_of(data, schemas(document).__getitem__):
        if "items" in member:
            item: Schema = member["items"]
            return item
    return None


def _security(document: Node, node: Node) -> Security:
    schemes = [name for choice in node.get("security") or () for name in choice]
    return "admin" if schemes and all("admin" in name.lower() for name in schemes) else "bearer"

"""`endpoints/`: every operation as one constant, which the low-level functions and the resources share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openai_codegen.annotations import ModelAnnotations, literal
from openai_codegen.errors import CodegenError
from openai_codegen.imports import HEADER
from openai_codegen.media_types import ANY, JSON
from openai_codegen.passes.one_body import FORM
from openai_codegen.sentences import summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.library import PropertyProtocol
    from openai_codegen.operations import Body, Operation, Result
    from openai_codegen.project import Project
    from openai_codegen.resource_tree import Method, Resource

PACKAGE = "openai_generated.endpoints"


@attrs.frozen
class Constant:
    """One endpoint as its module declares it: name, and keyword arguments as text."""

    name: str
    arguments: dict[str, str]
    doc: str


def constant(operation: Operation) -> str:
    """The name of an operation's endpoint."""
    return operation.name.upper()


def method_constant(method: Method) -> str:
    """The name of the endpoint a method calls: its operation's, or one of its own where it differs from that."""
    operation = method.operation
    alike = (
        method.page == operation.page
        and method.result == operation.result
        and method.fixed_headers == operation.fixed_headers
        and method.fixed_body == operation.fixed_body
    )
    return constant(operation) if alike else f"{constant(operation)}_AS_{method.name.upper()}"


def render_endpoints(project: Project, operations: Iterable[Operation], roots: Iterable[Resource]) -> dict[str, str]:
    """Text of every file below `openai_generated/endpoints`."""
    annotations = ModelAnnotations(project.reading)
    by_tag: dict[str, dict[str, Constant]] = {}
    variants: dict[str, Operation] = {}
    for method in methods_of(roots):
        name = method_constant(method)
        if name != constant(method.operation):
            variants[name] = attrs.evolve(
                method.operation,
                page=method.page,
                page_item=method.page_item,
                result=method.result,
                fixed_headers=method.fixed_headers,
                fixed_body=method.fixed_body,
            )
    named = [(constant(operation), operation) for operation in operations]
    for name, operation in [*named, *variants.items()]:
        group = by_tag.setdefault(operation.tag, {})
        if name in group:
            where = f"/paths/{operation.template.replace('/', '~1')}/{operation.method.lower()}"
            raise CodegenError(f"two operations would share the endpoint {name}", pointer=where)
        group[name] = Constant(name, _arguments(operation, annotations), summary(operation))
    root = PACKAGE.replace(".", "/")
    doc = "Every operation as a value: what is sent where, and what comes back. One module per group of operations."
    files = {f"{root}/__init__.py": f'{HEADER}\n"""{doc}"""\n'}
    for tag in sorted(by_tag):
        text = project.render("endpoints.py.jinja", header=HEADER, tag=tag, constants=by_tag[tag].values())
        files[f"{root}/{tag}.py"] = text
    return files


def methods_of(roots: Iterable[Resource]) -> list[Method]:
    """Every method of a tree."""
    found: list[Method] = []
    for node in roots:
        found += [*node.methods, *methods_of(node.children)]
    return found


def answer(
    result: Result, page_item: PropertyProtocol | None, page: str | None, annotations: ModelAnnotations
) -> str | None:
    """The annotation of what an endpoint decodes: the answer, or one item of a page."""
    if result.content != "json":
        return None
    prop = page_item if page else result.prop
    return "object" if prop is None else annotations.of(prop).text


def _arguments(operation: Operation, annotations: ModelAnnotations) -> dict[str, str]:
    found: dict[str, Any] = {
        "operation": operation.id,
        "method": operation.method,
        "path": operation.path,
        "response": answer(operation.result, operation.page_item, operation.page, annotations),
        "path_params": tuple(parameter.name for parameter in operation.path_params),
        "query": {parameter.name: parameter.style for parameter in operation.query},
        "path_styles": {one.name: one.path_style for one in operation.path_params if one.path_style is not None},
        "headers": {parameter.name: parameter.wire for parameter in operation.headers},
        "cookies": {parameter.name: parameter.wire for parameter in operation.cookies},
        "wire": {
            one.name: one.wire
            for one in operation.parameters
            if one.place not in ("header", "cookie") and one.name != one.wire
        },
        "content": "events" if operation.only_streams else operation.result.content,
        "page": operation.page,
        "stream_event": None if operation.stream_event is None else annotations.of(operation.stream_event).text,
        "fixed_headers": operation.fixed_headers,
        "fixed_query": operation.fixed_query,
        "fixed_body": operation.fixed_body,
        "security": operation.security,
        "schemes": operation.schemes,
        "server": operation.server,
        "unless_given": operation.unless_given,
        "form_styles": operation.form_styles,
        "deprecated": operation.deprecated,
    }
    body = operation.body
    if body is not None:
        found["body"], found["content_type"] = _body_kind(body)
        found["files"] = body.files
    defaults = {"content": "json", "security": "bearer"}
    said = {key for key, value in found.items() if value and value != defaults.get(key)}
    # an empty list of schemes says that the operation takes none, one of styles that all are written as by default
    said |= {key for key in ("schemes", "form_styles") if found[key] is not None}
    return {key: python(value) for key, value in found.items() if key in said}


def _body_kind(body: Body) -> tuple[str, str | None]:
    """How the request builder is told about a body, which makes a form of it once a file is given."""
    if body.kind == "multipart" and body.plain is not None:
        return ("json", None) if body.plain == "application/json" else ("raw", body.plain)
    return body.kind, body.content_type if body.kind == "raw" or body.content_type not in (JSON, FORM, ANY) else None


def python(value: object) -> str:
    """A plain value as Python source."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{python(key)}: {python(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, (tuple, list)):
        inner = ", ".join(python(item) for item in value)
        return f"({inner}{',' if len(value) == 1 else ''})" if isinstance(value, tuple) else f"[{inner}]"
    return repr(value) if isinstance(value, float) else literal(value)

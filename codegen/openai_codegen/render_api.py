"""`api/<tag>/<operation>.py`: every operation as four typed functions, six where it can stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.annotations import ModelAnnotations, ParamAnnotations, dictionary
from openai_codegen.errors import CodegenError
from openai_codegen.imports import HEADER, Imports
from openai_codegen.operations import STREAM_SWITCHES
from openai_codegen.render_endpoints import PACKAGE as ENDPOINTS
from openai_codegen.render_endpoints import constant
from openai_codegen.render_params import WHOLE, whole_body
from openai_codegen.render_resources import PLAIN
from openai_codegen.sentences import docstring, summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.operations import Operation, Parameter
    from openai_codegen.project import Project

PACKAGE = "openai_generated.api"
OWN = frozenset({"client", "body"})
"""Arguments that every function may have beside those of its operation."""


@attrs.frozen
class Argument:
    """One parameter of a generated function."""

    name: str
    key: str
    annotation: str
    required: bool
    doc: str
    whole: str = ""
    """The annotation where the answer is wanted whole."""


def render_api(project: Project, operations: Iterable[Operation]) -> dict[str, str]:
    """Text of every file below `openai_generated/api`."""
    renderer = _Api(project)
    root = PACKAGE.replace(".", "/")
    doc = "Every operation of the API as typed functions, one module per operation."
    files = {f"{root}/__init__.py": f'{HEADER}\n"""{doc}"""\n'}
    groups: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        group = groups.setdefault(operation.tag, {})
        if operation.name in group:
            where = f"/paths/{operation.template.replace('/', '~1')}/{operation.method.lower()}"
            raise CodegenError(f"two operations would be the module {operation.tag}.{operation.name}", pointer=where)
        group[operation.name] = operation
    for tag, group in sorted(groups.items()):
        listing = "\n".join(f"- `{name}`: {summary(group[name])}" for name in sorted(group))
        files[f"{root}/{tag}/__init__.py"] = f'{HEADER}\n"""The operations of the group `{tag}`.\n\n{listing}\n"""\n'
        for name, operation in sorted(group.items()):
            files[f"{root}/{tag}/{name}.py"] = renderer.module(operation)
    return files


class _Api:
    def __init__(self, project: Project) -> None:
        self.project = project
        self.models = ModelAnnotations(project.reading)
        self.params = ParamAnnotations(project.reading)

    def module(self, operation: Operation) -> str:
        imports = Imports()
        endpoint = constant(operation)
        imports.add(f"{ENDPOINTS}.{operation.tag}", endpoint if operation.page else f"{endpoint} as ENDPOINT")
        imports.check("openai_generated.types", "AsyncCaller", "Caller")
        path = [self._argument(parameter, imports, operation) for parameter in operation.path_params]
        query = [
            self._argument(parameter, imports, operation)
            for parameter in (*operation.query, *operation.headers, *operation.cookies)
        ]
        query.sort(key=lambda argument: not argument.required)
        body = self._body(operation, imports)
        result = self._result(operation, imports)
        detailed = "Answer" if "Response" in imports.bound else "Response"
        if not operation.only_streams:
            imports.check("openai_generated.types", "Response" if detailed == "Response" else f"Response as {detailed}")
        if any(not argument.required for argument in query) or (body is not None and not body.required):
            imports.add("openai_runtime.unset", "omit")
            imports.check("openai_runtime.unset", "Omit")
        whole = operation.body.fields[0] if operation.body is not None and operation.body.kind == "raw" else None
        if body is not None and whole is None:
            imports.add("openai_generated.types", "fields")
        switch = self._switch(operation)
        event = None
        if operation.stream_event is not None and (switch is not None or operation.only_streams):
            annotation = self.models.of(operation.stream_event)
            imports.use(annotation)
            imports.check("openai_runtime.stream", "AsyncStream", "Stream")
            event = annotation.text
        return self.project.render(
            "api.py.jinja",
            head=imports.head,
            operation=operation,
            summary=summary(operation),
            path=path,
            query=query,
            body=body,
            given="**fields(body)" if whole is None else f'"{whole.name}": body',
            result=result,
            detailed=detailed,
            content="bytes" if operation.result.content == "binary" else result,
            paged=endpoint if operation.page else None,
            switch=switch,
            event=event,
            arguments=[*path, *([] if body is None else [body]), *query],
        )

    def _argument(self, parameter: Parameter, imports: Imports, operation: Operation) -> Argument:
        annotation = self.params.of(parameter.prop)
        imports.use(annotation)
        name = f"{parameter.name}_" if parameter.name in OWN else parameter.name
        whole = annotation.text
        if operation.stream_event is not None and parameter.name == "stream":
            imports.check("typing", "Literal")
            whole = "Literal[False] | None"
        return Argument(name, parameter.name, annotation.text, parameter.required, docstring(parameter.doc), whole)

    def _body(self, operation: Operation, imports: Imports) -> Argument | None:
        body = operation.body
        if body is None:
            return None
        doc = "The fields of the body." if body.kind != "raw" else "The body."
        if body.ref is None:
            annotation = self.params.of(body.prop)
        else:
            imports.check("openai_runtime.model", "Model")
            annotation = dictionary(body.ref)
            annotation = attrs.evolve(annotation, text=f"{annotation.text} | Model")
        imports.use(annotation)
        whole = annotation.text
        if (found := whole_body(operation)) is not None:
            whole = whole.replace(dictionary(found).text, f"{dictionary(found).text}{WHOLE}")
        return Argument("body", "body", annotation.text, body.required, doc, whole)

    def _result(self, operation: Operation, imports: Imports) -> str:
        content = operation.result.content
        annotation = self.models.of(operation.result.prop) if operation.result.prop is not None else PLAIN[content]
        imports.use(annotation)
        return annotation.text

    def _switch(self, operation: Operation) -> tuple[str, str] | None:
        if operation.stream_event is None:
            return None
        known = {parameter.name for parameter in operation.parameters}
        return next(((name, value) for name, value in STREAM_SWITCHES.items() if name in known), None)

"""`openai_facade/resources/_tree*.py`: the resources directly below a client, for it, its views and the package.

A resource that a later edition adds at the top is then an attribute of the client without a line written by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.imports import Imports
from openai_codegen.render_resources import VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from openai_codegen.project import Project
    from openai_codegen.render_aliases import Entry
    from openai_codegen.resource_tree import Resource

PATH = "resources/_tree{}.py"


def render_client_tree(
    project: Project, roots: Iterable[Resource], public: Callable[[Resource], list[Entry]]
) -> dict[str, str]:
    """Text of the three modules, as paths below `openai_facade`.

    Args:
        project: Renders the templates.
        roots: The resources directly below the client.
        public: Gives the classes of a resource, and where they are defined.
    """
    nodes = [node for node in roots if node.alias_of is None]
    homes = {entry.name: entry.module for node in nodes for entry in public(node)}
    kinds = [prefix for prefix, kind in VIEWS if kind == VIEWS[0][1]]
    views = [(prefix, kind, [node for node in nodes if node.views]) for prefix, kind in VIEWS]
    classes = [f"{prefix}{node.class_name}" for prefix in kinds for node in nodes]
    seen = [f"{prefix}{node.class_name}With{kind}Response" for prefix, kind, shown in views for node in shown]

    tree, sights, names = Imports(), Imports(), Imports()
    tree.add("openai_runtime.resource", "child")
    for name in classes:
        tree.check(homes[name], name)
    tree.check("openai_facade.resources._tree_views", *(f"{prefix}{kind}Resources" for prefix, kind in VIEWS))
    for name in seen:
        sights.check(homes[name], name)
    sights.add("typing", "Any")
    for node in nodes:
        names.check(homes[node.class_name], node.class_name)
    values = {"nodes": nodes, "kinds": kinds, "homes": homes, "views": views}
    found = {"": tree, "_views": sights, "_names": names}
    return {
        PATH.format(name): project.render(f"tree{name}.py.jinja", head=imports.head, **values)
        for name, imports in found.items()
    }

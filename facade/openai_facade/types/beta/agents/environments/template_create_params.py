# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.environment_template_desktop_param import EnvironmentTemplateDesktopParam as Desktop
    from openai_generated.params.template_create_params import TemplateCreateParams as TemplateCreateParams
    from openai_generated.params.template_create_params_network import TemplateCreateParamsNetwork as Network
    from openai_generated.params.template_create_params_packages import TemplateCreateParamsPackages as Packages


__all__ = ["Desktop", "Network", "Packages", "TemplateCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Desktop": "openai_generated.params.environment_template_desktop_param:EnvironmentTemplateDesktopParam",
        "Network": "openai_generated.params.template_create_params_network:TemplateCreateParamsNetwork",
        "Packages": "openai_generated.params.template_create_params_packages:TemplateCreateParamsPackages",
        "TemplateCreateParams": "openai_generated.params.template_create_params",
    },
)

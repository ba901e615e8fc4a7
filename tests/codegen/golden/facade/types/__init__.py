# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import ParsedPlant as ParsedPlant
    from openai_facade.types import (
        beds as beds,
        empty as empty,
        flora as flora,
        parsed as parsed,
        part as part,
        part_list as part_list,
        part_list_param as part_list_param,
        part_param as part_param,
        plant as plant,
        plant_create_params as plant_create_params,
        plant_kind as plant_kind,
        plant_list_params as plant_list_params,
        plant_name as plant_name,
        shared as shared,
    )
    from openai_facade.types.part_list import PartList as PartList
    from openai_facade.types.part_list_param import PartListParam as PartListParam
    from openai_facade.types.plant_name import PlantName as PlantName
    from openai_generated.models.part import Part as Part
    from openai_generated.models.plant import Plant as Flora, Plant as Plant
    from openai_generated.models.plant_kind import PlantKind as PlantKind
    from openai_generated.params.part_param import PartParam as PartParam
    from openai_generated.params.plant_create_params import PlantCreateParams as PlantCreateParams
    from openai_generated.params.plant_list_params import PlantListParams as PlantListParams


__all__ = [
    "Flora",
    "ParsedPlant",
    "Part",
    "PartList",
    "PartListParam",
    "PartParam",
    "Plant",
    "PlantCreateParams",
    "PlantKind",
    "PlantListParams",
    "PlantName",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Flora": "openai_generated.models.plant:Plant",
        "ParsedPlant": "openai_facade.parsing.parsed",
        "Part": "openai_generated.models.part",
        "PartList": "openai_facade.types.part_list",
        "PartListParam": "openai_facade.types.part_list_param",
        "PartParam": "openai_generated.params.part_param",
        "Plant": "openai_generated.models.plant",
        "PlantCreateParams": "openai_generated.params.plant_create_params",
        "PlantKind": "openai_generated.models.plant_kind",
        "PlantListParams": "openai_generated.params.plant_list_params",
        "PlantName": "openai_facade.types.plant_name",
        "beds": ".beds:",
        "empty": ".empty:",
        "flora": ".flora:",
        "parsed": ".parsed:",
        "part": ".part:",
        "part_list": ".part_list:",
        "part_list_param": ".part_list_param:",
        "part_param": ".part_param:",
        "plant": ".plant:",
        "plant_create_params": ".plant_create_params:",
        "plant_kind": ".plant_kind:",
        "plant_list_params": ".plant_list_params:",
        "plant_name": ".plant_name:",
        "shared": ".shared:",
    },
)

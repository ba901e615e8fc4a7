# Generated, do not edit. Made by: python -m openai_codegen generate
"""What requests are made of, as dictionaries for type checkers, imported when their name is first read. Type checkers read `__init__.pyi`."""

from openai_runtime.lazy import indexed

__getattr__, __dir__ = indexed(
    __name__,
    """
AddPhotosRequestParam add_photos_request_param
AddPhotosRequestPlaceParam add_photos_request_param
ComparisonFilterParam compound_filter_filter_param
CompoundFilterFilterParam compound_filter_filter_param
CompoundFilterParam compound_filter_param
GetTokenRequestParam get_token_request_param
LeafPartParam leaf_part_param
PartBloomParam part_param
PartParam part_param
PlanParam plan_param
PlantCreateParams plant_create_params
PlantCreateParamsNonStreaming plant_create_params
PlantImportParams plant_import_params
PlantListParams plant_list_params
PruningPlanParam plan_param
RootPartParam part_param
WateringPlanParam plan_param
WeatherParams weather_params
""",
)

# Generated, do not edit. Made by: python -m openai_codegen generate
"""What the API sends and takes: one class per schema, imported when its name is first read. Type checkers read `__init__.pyi`."""

from openai_runtime.lazy import indexed

__getattr__, __dir__ = indexed(
    __name__,
    """
AddPhotosClass add_photos_class
AddPhotosRequest add_photos_request
AddPhotosRequestPlace add_photos_request_place
AddPhotosResponse add_photos_response
ComparisonFilter comparison_filter
ComparisonFilterType comparison_filter_type
CompoundFilter compound_filter
CompoundFilterFilter compound_filter_filter
CompoundFilterType compound_filter_type
Error error
GetTokenRequest get_token_request
Labels labels
LeafPart leaf_part
ListModelsResponse list_models_response
ListPlantsInclude list_plants_include
Model model
Named named
Notes notes
Part part
PartBloom part_bloom
Plan plan
Plant plant
PlantColour plant_colour
PlantCreateParams plant_create_params
PlantCreateParamsTokens plant_create_params_tokens
PlantEvent plant_event
PlantEventPlantGrown plant_event_plant_grown
PlantEventPlantWatered plant_event_plant_watered
PlantEventPlantWateredData plant_event_plant_watered_data
PlantKind plant_kind
PlantList plant_list
PlantOwner plant_owner
PlantOwnerAddress plant_owner_address
PlantRows plant_rows
PruningPlan pruning_plan
RootPart root_part
RootPartType root_part_type
WateringPlan watering_plan
""",
)

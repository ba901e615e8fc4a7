# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `plants`.

- `add_photos`: Add photos of a plant.
- `create_plant`: Plant something; a "quoted" word, a \\ and a ''' must survive.
- `delete_plant`: Dig one plant out.
- `get_photo`: Download a photo.
- `get_plant`: Look at one plant.
- `list_plants`: Page through the plants.
"""

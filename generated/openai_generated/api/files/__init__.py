# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `files`.

- `create_file`: Upload a file in one request, for the purpose named.
- `delete_file`: Delete an uploaded file.
- `download_file`: Download the bytes of an uploaded file.
- `list_files`: Page through the uploaded files, of one purpose if wanted.
- `retrieve_file`: Read a file's name, size and purpose.
"""

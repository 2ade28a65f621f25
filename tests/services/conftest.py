from tests.libraries import empty_library_folder, library
from tests.web_server import web

__all__ = ["empty_library_folder", "library", "web"]

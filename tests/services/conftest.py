from tests.libraries import empty_library_folder, library

__all__ = ["empty_library_folder", "library"]

"""Word documents (ISO/IEC 29500, transitional): python-docx for the package, own XML inside."""

"""OpenDocument texts (ISO/IEC 26300-1, version 1.2), written as XML of our own."""

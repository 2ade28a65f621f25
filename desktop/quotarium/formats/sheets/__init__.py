"""Tables for spreadsheets: of sources and of quotes, as CSV and as XLSX."""

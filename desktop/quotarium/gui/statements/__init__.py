"""One statement and its reports: proposals in the inspector, joining, wordings side by side."""

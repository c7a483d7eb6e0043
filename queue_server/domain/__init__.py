"""The rules of a service point. Pure: no clock, no input or output, no chance; all of it is handed in."""

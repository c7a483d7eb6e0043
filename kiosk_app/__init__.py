"""The touchscreen by the door: it takes a customer from a language to a ticket on paper."""

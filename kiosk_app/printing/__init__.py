"""The way from a picture of a slip to confirmed paper in the customer's hand."""

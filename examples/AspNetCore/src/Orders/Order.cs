namespace Orders;

public sealed record Order(int Number, string Customer, decimal Total);

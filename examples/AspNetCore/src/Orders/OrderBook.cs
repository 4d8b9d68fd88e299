namespace Orders;

public sealed class OrderBook
{
    private readonly List<Order> _orders = [new(1, "Ada", 12.50m), new(2, "Grace", 99.00m)];

    public IReadOnlyList<Order> All => _orders;

    public Order? Find(int number) => _orders.Find(order => order.Number == number);
}

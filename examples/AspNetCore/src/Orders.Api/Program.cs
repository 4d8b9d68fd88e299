using Orders;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderBook>();

var app = builder.Build();
app.MapGet("/", () => "Orders\n");
app.MapGet("/orders", (OrderBook orders) => orders.All);
app.MapGet("/orders/{number:int}", (int number, OrderBook orders) =>
    orders.Find(number) is { } order ? Results.Ok(order) : Results.NotFound());
app.Run();

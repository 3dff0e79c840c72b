namespace ModelEndpoint;

/// <summary>Stands in for the shop's payment and order services: accepts what the tools send.</summary>
internal static class ShopRoutes
{
    public static void MapShop(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/shop/refunds", () => Results.Ok(new { status = "accepted" }));
        routes.MapDelete("/shop/orders/{id}", (string id) => Results.NoContent());
    }
}

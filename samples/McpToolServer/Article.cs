namespace McpToolServer;

/// <param name="Sku">The article.</param>
/// <param name="InStock">Pieces.</param>
internal sealed record Article(string Sku, int InStock);

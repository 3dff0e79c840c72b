namespace AgentGuard.Analyzers.Tests.Generators.AgentTool;

public sealed class EmittedToolsTests
{
    private const string Orders = """
        namespace Shop;
        public interface IOrderStore { }
        public sealed record OrderView(string Id, decimal Total, IReadOnlyList<Line> Lines) { public int Count => Lines.Count; }
        public sealed record Line(string Sku, int Quantity);
        public sealed record Receipt(string Id);
        public sealed partial class OrderTools
        {
            /// <summary>Finds an order by its id.</summary>
            /// <param name="orderId">The order's number.</param>
            [AgentTool(Effect = ToolEffect.ReadOnly, TimeoutSeconds = 10, MaxAttempts = 3, Fallback = nameof(Cached))]
            public Task<OrderView?> FindOrderAsync([Pattern("^ORD-[0-9]{6}$")] string orderId, int? limit = 5, CancellationToken ct = default) => Task.FromResult<OrderView?>(null);

            private static OrderView? Cached(string orderId) => null;

            /// <summary>Refunds an order line.</summary>
            [AgentTool(Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = "refunds.write")]
            public Task<Receipt> RefundAsync(string orderId, [Bounds(0.01, 500)] decimal amount, [FromContext] CallerIdentity caller, [FromContext] IOrderStore? store, [IdempotencyKey] string key, CancellationToken ct) => Task.FromResult(new Receipt(orderId));

            /// <summary>Says hello.</summary>
            [AgentTool(Effect = ToolEffect.ReadOnly)]
            public static string Hello(IProgress<int> progress, IServiceProvider services, ToolCall call, AIFunctionArguments arguments) => "";

            /// <summary>Clears.</summary>
            [AgentTool(Effect = ToolEffect.Idempotent)]
            public async Task ClearAsync(Dictionary<string, DayOfWeek> days, DayOfWeek[] list) => await Task.Yield();
        }
        """;

    [Fact]
    public void Show()
    {
        var files = Tools.Compile(Orders);
        File.WriteAllText("/tmp/t2-gen.cs", string.Join("\n-----\n", files));
    }
}

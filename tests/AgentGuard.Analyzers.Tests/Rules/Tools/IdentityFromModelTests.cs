using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class IdentityFromModelTests : RuleTests<IdentityFromModel, IdentityFromModelFix>
{
    [Theory]
    [InlineData("string [|userId|]", "_http.GetStringAsync($\"users/{userId}/orders\")")]
    [InlineData("int [|tenantId|]", "_http.GetStringAsync($\"tenants/{tenantId}\")")]
    [InlineData("Guid [|user_id|]", "_orders.Where(order => order.User == user_id).ToList()")]
    [InlineData("Guid [|userId|]", "_orders.FirstOrDefault(order => order.User.Equals(userId))")]
    [InlineData("string [|userId|]", "_repository.Load(userId)")]
    [InlineData("string order, string [|onBehalfOf|]", "_repository.Save(order, onBehalfOf)")]
    [InlineData("bool [|isAdmin|]", "_repository.List(isAdmin)")]
    public Task IdentityOfTheModel_IsReported(string parameters, string code) => Verify(Tool(parameters, code));

    [Theory]
    [InlineData("[FromServices] string userId", "_repository.Load(userId)")]
    [InlineData("string userId", "userId.Length")]
    [InlineData("string userId", "$\"Hello {userId}\"")]
    [InlineData("string orderId", "_repository.Load(orderId)")]
    [InlineData("string userId, ClaimsPrincipal user", "user.Identity!.Name == userId ? _repository.Load(userId) : null")]
    [InlineData("string userId", "userId == _caller ? _repository.Load(userId) : null")]
    [InlineData("string userId", "CanAccess(userId) ? _repository.Load(userId) : null")]
    public Task BoundComparedOrUnused_NoDiagnostic(string parameters, string code) => Verify(Tool(parameters, code));

    [Fact]
    public Task LambdaThatIsATool_IsReported() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        public class Tools(HttpClient http)
        {
            public AITool Orders() => AIFunctionFactory.Create((string [|userId|]) => http.GetStringAsync("orders?user=" + userId), "orders");
        }
        """,
        "The model fills in 'userId', and 'GetStringAsync' finds or changes data by it, so one user reaches the data of another by asking; "
            + "bind it from the caller's context, or compare it with the caller");

    [Theory]
    [InlineData("using Microsoft.SemanticKernel;", "[KernelFunction] public")]
    [InlineData("using Microsoft.Extensions.AI;", "public AITool Tool() => AIFunctionFactory.Create(Orders); private")]
    public Task ToolOfEverySdk_IsReported(string use, string head) => Verify($$"""
        {{use}}
        public class Tools(HttpClient http) { {{head}} Task<string> Orders(string [|tenantId|]) => http.GetStringAsync("orders/" + tenantId); }
        """);

    [Fact]
    public Task MethodThatIsNoTool_NoDiagnostic() => Verify(
        "public class Orders(HttpClient http) { public Task<string> Find(string userId) => http.GetStringAsync(\"orders/\" + userId); }");

    [Fact]
    public Task GeneratedTool_TakesTheCallerOfTheContext() => VerifyFix(
        Generated("string order, string [|userId|], CancellationToken ct", "http.GetStringAsync($\"users/{userId}/orders/{order}?for={userId}\", ct)"),
        Generated("string order, [FromContext] CallerIdentity caller, CancellationToken ct", "http.GetStringAsync($\"users/{caller.Id}/orders/{order}?for={caller.Id}\", ct)"),
        project => project.WithGenerators());

    [Fact]
    public Task ServerTool_TakesTheSignedInUser() => VerifyFix(
        Server("using ModelContextProtocol.Server;", "[Description(\"Whose.\")] string [|user_id|]", "\n    {\n        return http.GetStringAsync(\"orders/\" + user_id);\n    }"),
        Server(
            "using System.Security.Claims;\nusing ModelContextProtocol.Server;", "ClaimsPrincipal user",
            "\n    {\n        var user_id = user.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? throw new UnauthorizedAccessException(\"Nobody is signed in.\");\n        return http.GetStringAsync(\"orders/\" + user_id);\n    }"));

    [Fact]
    public Task ServerToolWithAnExpression_TakesTheSignedInUser() => VerifyFix(
        Server("using ModelContextProtocol.Server;", "string [|userId|], int page", " => http.GetStringAsync($\"orders/{userId}?page={page}\");"),
        Server(
            "using System.Security.Claims;\nusing ModelContextProtocol.Server;", "ClaimsPrincipal user, int page",
            " => http.GetStringAsync($\"orders/{(user.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? throw new UnauthorizedAccessException(\"Nobody is signed in.\"))}?page={page}\");"));

    [Theory]
    [InlineData("string [|tenantId|]", " => http.GetStringAsync(\"orders/\" + tenantId);")]
    [InlineData("int [|userId|]", " => http.GetStringAsync(\"orders/\" + userId);")]
    [InlineData("string [|userId|] = \"\", int page = 0", " => http.GetStringAsync(\"orders/\" + userId); public object Use() => Orders(\"me\");")]
    public Task OtherIdentityTypeOrCaller_HasNoFix(string parameters, string body) => VerifyNoFix(Server("using ModelContextProtocol.Server;", parameters, body));

    private static string Generated(string parameters, string code) => $$"""
        using AgentGuard.Runtime;

        public partial class Tools(HttpClient http)
        {
            [AgentTool(Description = "Lists orders.", Effect = ToolEffect.ReadOnly)]
            public Task<string> Orders({{parameters}}) => {{code}};
        }
        """;

    private static string Server(string uses, string parameters, string body) => $$"""
        using System.ComponentModel;
        {{uses}}

        public class Tools(HttpClient http)
        {
            [McpServerTool] public Task<string> Orders({{parameters}}){{body}}
        }
        """;

    private static string Tool(string parameters, string code) => $$"""
        using System.Security.Claims;
        using Microsoft.AspNetCore.Mvc;
        using ModelContextProtocol.Server;

        public record Order(Guid User);
        public interface IOrderRepository { object Load(string id); object List(bool all); object Save(string order, string user); }

        public class Tools
        {
            private readonly HttpClient _http = new();
            private readonly List<Order> _orders = [];
            private readonly IOrderRepository _repository = null!;
            private readonly string _caller = "";

            [McpServerTool] public object? Run({{parameters}}) => {{code}};

            private bool CanAccess(string user) => user == _caller;
            public object Use() => (_http, _orders, _repository, CanAccess(""));
        }
        """;
}

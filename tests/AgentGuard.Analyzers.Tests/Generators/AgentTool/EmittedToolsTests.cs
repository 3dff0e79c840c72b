using System.Globalization;
using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.AgentTool.Emitting;

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
            [AgentTool(Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = "refunds.write", Cost = 2.5, CircuitBreaker = false)]
            public Task<Receipt> RefundAsync(string orderId, [Bounds(0.01, 500)] decimal amount, [FromContext] CallerIdentity caller, [FromContext] IOrderStore? store, [IdempotencyKey] string key, CancellationToken ct) => Task.FromResult(new Receipt(orderId));

            /// <summary>Says hello.</summary>
            [AgentTool(Effect = ToolEffect.ReadOnly, TimeoutSeconds = 0)]
            public static string Hello(IProgress<int> progress, IServiceProvider services, ToolCall call, AIFunctionArguments arguments, [IdempotencyKey] Guid key) => "";

            /// <summary>Lists.</summary>
            [AgentTool(Effect = ToolEffect.ReadOnly)]
            public async IAsyncEnumerable<Line> ListAsync(int offset = 0) { await Task.Yield(); yield break; }
        }
        """;

    [Theory]
    [InlineData("public partial class T { [AgentTool] public void M() { } }", "Nothing")]
    [InlineData("public partial class T { [AgentTool] public Task M() => Task.CompletedTask; }", "Nothing")]
    [InlineData("public partial class T { [AgentTool] public async ValueTask MAsync(int a) => await Task.Yield(); }", "Nothing")]
    [InlineData("public partial class T { [AgentTool] public int M(int a, int b = 3, string? c = null, DayOfWeek d = DayOfWeek.Monday) => a; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public ValueTask<string?> M(string s) => new((string?)s); }", "Text")]
    [InlineData("public partial class T { [AgentTool] public async IAsyncEnumerable<int?> M() { await Task.Yield(); yield return 1; } }", "Json")]
    [InlineData("public static partial class T { [AgentTool] public static bool M(bool b) => b; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public static bool M(bool b) => b; }", "Json")]
    [InlineData("internal abstract partial class T { [AgentTool] protected abstract Task<List<int?>?> M(List<int?>? b); }", "Json")]
    [InlineData("public partial record T { [AgentTool] private int M((int A, string B) t, DateOnly d, TimeOnly h, TimeSpan s, Uri u, byte[] y, Guid g, char c, Int128 i, Half f, decimal m, JsonElement e) => 1; }", "Json")]
    [InlineData("public partial interface ITools { [AgentTool] Task<int> M(int a); }", "Json")]
    [InlineData("public partial class Outer<TOuter> where TOuter : class { public static partial class Inner<T> { [AgentTool] public static T? M<X>() => default; } }", null)]
    [InlineData("public partial class Outer<TOuter> where TOuter : class, new() { public partial class Inner<T> where T : struct { [AgentTool] public int M(int a, [FromContext] TOuter o, [FromContext] T t) => a; } }", "Json")]
    [InlineData("namespace @event.@class { public partial class @struct { [AgentTool] public @enum @namespace(int @int, @enum @class, @enum call, int arguments, int reader) => @class; } public enum @enum { @null } }", "Json")]
    [InlineData("public partial class ToolCode { [AgentTool] public int Reading(int ToolCode_) => 1; [AgentTool] public int Writing(int Reading) => 1; private int ToolCode_; }", "Json")]
    [InlineData("public partial class T { [AgentTool(Name = \"a\")] public int M(int a) => 1; [AgentTool(Name = \"b\")] public int M(string a) => 1; [AgentTool(Name = \"c\")] public int MAsync(int a) => 1; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public int M(int a, int A, string _, int _a, int toString, int getHashCode, int mArguments) => 1; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public int M(params string[] items) => 1; [AgentTool] public int N(in int a) => a; }", "Json")]
    [InlineData("public partial class T { [AgentTool, Obsolete(\"x\")] public Old M([FromContext] Old? o = null) => o!; } [Obsolete(\"x\")] public class Old { public int A { get; } }", "Json")]
    [InlineData("public partial class T { [AgentTool] public int M([FromContext] int a, [FromContext] int? b, [FromContext] int c = 5, [FromContext] string d = \"x\", [FromContext] string e = null!, CancellationToken? t = null) => 1; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public int M(IServiceProvider? s = null, IProgress<string>? p = null, ToolCall c = null!, AIFunctionArguments a = null!) => 1; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public static partial int M(int a); public static partial int M(int a) => a; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public JsonElement A() => default; [AgentTool] public List<byte[]> B() => new(); [AgentTool] public JsonElement?[] C() => null!; [AgentTool] public Dictionary<string, byte[]?> D() => null!; [AgentTool] public char E() => 'x'; [AgentTool] public double? F() => null; }", "Json")]
    [InlineData("public partial class T { [AgentTool] public Row PutRow(Row row) => row; [AgentTool] public Row Row(Row row) => row; [AgentTool] public Row[] RowResult(Row row) => null!; } public record Row(int A); public record RowResult(int B);", "Json")]
    [InlineData("#nullable disable\npublic partial class T { [AgentTool] public string M(string a, List<string> b, [FromContext] string c) => a; [AgentTool] public Task<List<string>> N() => null; }", "Text")]
    [InlineData("public partial class T { private sealed record Row(int A); private enum E { X } [AgentTool] private Row M(Row row, E e) => row; }", "Json")]
    [InlineData("public partial class T { [AgentTool(Fallback = nameof(F))] public Task<int> M(int a, string b, CancellationToken c) => Task.FromResult(a); private async ValueTask<int> F(string b, [FromContext] Version v) { await Task.Yield(); return 1; } }", "Json")]
    [InlineData("public partial class T { [AgentTool(Fallback = nameof(F))] public static Task M(int a) => Task.CompletedTask; private static void F() { } }", "Nothing")]
    [InlineData("public partial class T { [AgentTool(Fallback = nameof(F))] public static IAsyncEnumerable<string> M(int a) => F(a); private static IAsyncEnumerable<string> F(int a) => throw new InvalidOperationException(); }", "Json")]
    public void Class_CompilesWithoutWarnings(string code, string? result)
    {
        var files = Tools.Compile(code);
        Assert.Equal(result is null ? 0 : 1, files.Count);
        Assert.All(files, file => Assert.Contains($"ToolResultKind.{result},", file, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public Row M() => new(); public class Row { public int Total => 1; public int Hidden { private get; set; } public static int S => 1; [JsonIgnore] public int I => 1; [JsonPropertyName(\"x y\")] public string? N { get; private set; } }", """{"type":"object","properties":{"total":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"x y":{"type":["string","null"]}},"required":["total","x y"],"additionalProperties":false}""")]
    [InlineData("public IRow M() => null!; public interface IBase { bool A { get; } } public interface IRow : IBase { bool B { get; } }", """{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":"boolean"}},"required":["a","b"],"additionalProperties":false}""")]
    [InlineData("public Row M() => null!; public abstract class Row { public abstract bool A { get; } }", """{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"],"additionalProperties":false}""")]
    [InlineData("public Queue<bool>? M() => null;", """{"type":["array","null"],"items":{"type":"boolean"}}""")]
    [InlineData("public IEnumerable<bool> M() => null!;", """{"type":"array","items":{"type":"boolean"}}""")]
    [InlineData("public HashSet<Row> M() => new(); public record Row(bool A);", """{"type":"array","items":{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"],"additionalProperties":false}}""")]
    [InlineData("public Node M() => null!; public record Node(Node? Next, bool A);", """{"$ref":"#/$defs/Node","$defs":{"Node":{"type":"object","properties":{"next":{"anyOf":[{"$ref":"#/$defs/Node"},{"type":"null"}]},"a":{"type":"boolean"}},"required":["next","a"],"additionalProperties":false}}}""")]
    [InlineData("public Shape M() => null!; [JsonDerivedType(typeof(Dot), \"dot\")] public abstract record Shape; public record Dot(bool A) : Shape;", """{"anyOf":[{"type":"object","properties":{"$type":{"type":"string","enum":["dot"]},"a":{"type":"boolean"}},"required":["$type","a"],"additionalProperties":false}]}""")]
    [InlineData("public F M() => 0; [Flags] public enum F { A = 1, B = 2 }", """{"type":"array","items":{"type":"string","enum":["A","B"]},"uniqueItems":true}""")]
    public void Result_NeedsOnlyToBeWritten(string method, string schema)
    {
        var file = Assert.Single(Tools.Compile($$"""public partial class T { [AgentTool] {{method}} }"""));
        Assert.Contains("ResultSchema(global::AgentGuard.Runtime.SchemaProfile profile) => \"\"\"" + schema + "\"\"\"u8;", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class Map : SortedDictionary<DayOfWeek, int> { }")]
    [InlineData("public class Map : Dictionary<string, Value> { } public record Value(Map? Next);")]
    public void ResultThatIsADictionary_IsWrittenAsOne(string type)
    {
        var file = Assert.Single(Tools.Compile($$"""{{type}} public partial class T { [AgentTool] public Map? M() => null; }"""));
        Assert.Contains("WritePropertyName(", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public partial class T : B { [AgentTool] public int M(int a) => a; } public partial class B { [AgentTool] public virtual int N(int a) => a; }", "public virtual", "public override")]
    [InlineData("public sealed partial class T : B { [AgentTool] public static int M(int a) => a; public override int N(int a) => 2; } public abstract partial class B { [AgentTool] public virtual int N(int a) => a; }", "public virtual", "public override")]
    [InlineData("public partial class T : B { [AgentTool] public int M(int a) => a; } public partial class B { [AgentTool] public static int N(int a) => a; }", "public static", "public new virtual")]
    [InlineData("public sealed partial class T : B<int> { [AgentTool] public static int M(int a) => a; } public partial class B<X> { [AgentTool] public static int N(int a) => a; }", "public static", "public static new")]
    public void DerivedClass_GoesOnWithTheListOfItsBase(string code, string inBase, string inDerived)
    {
        var files = Tools.Compile(code);
        Assert.Equal(2, files.Count);
        Assert.Contains(inDerived + " global::System.Collections.Generic.IReadOnlyList<", Assert.Single(files, file => file.Contains("partial class T", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(inBase + " global::System.Collections.Generic.IReadOnlyList<", Assert.Single(files, file => file.Contains("partial class B", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratedFile_IsTheSameInEveryCulture()
    {
        var spec = Tools.Parse(Orders).Spec!;
        var before = CultureInfo.CurrentCulture;
        try
        {
            var texts = new[] { "", "sv-SE", "ar-SA", "tr-TR" }.Select(culture =>
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                return ToolsetEmitter.Emit(spec);
            });
            Assert.Single(texts.Distinct());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void GeneratedFile_ReadsWell()
    {
        var file = Assert.Single(Tools.Compile(Orders));

        Assert.StartsWith("// <auto-generated/>\n#nullable enable\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("{\n\n", file, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\n\n *\}", file);
        Assert.DoesNotMatch(@"[ \t]\n", file);
    }

    [Fact]
    public void NothingIsNamedWithoutItsNamespace()
    {
        var file = Assert.Single(Tools.Compile(Orders));

        Assert.DoesNotContain("using ", file, StringComparison.Ordinal);
        var code = string.Join('\n', file.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
        Assert.DoesNotMatch(@"(?<![\w.""':])(System|AgentGuard|Shop|Microsoft)\.", code);
    }

    [Fact]
    public void Definition_SaysWhatTheAttributeSays()
    {
        var file = Assert.Single(Tools.Compile(Orders));
        var found = Regex.Match(file, """(?s)Name = "FindOrder".*?\};""").Value;
        Assert.Contains("Description = \"Finds an order by its id.\"", found, StringComparison.Ordinal);
        Assert.Contains("Timeout = global::System.TimeSpan.FromSeconds(10)", found, StringComparison.Ordinal);
        Assert.Contains("MaxAttempts = 3", found, StringComparison.Ordinal);
        Assert.Contains("HasFallback = true", found, StringComparison.Ordinal);
        Assert.DoesNotContain("IsSynchronous", found, StringComparison.Ordinal);

        var refund = Regex.Match(file, """(?s)Name = "Refund".*?\};""").Value;
        Assert.Contains("Scope = \"refunds.write\"", refund, StringComparison.Ordinal);
        Assert.Contains("ToolApproval.Required", refund, StringComparison.Ordinal);
        Assert.Contains("Cost = 2.5", refund, StringComparison.Ordinal);
        Assert.Contains("CircuitBreaker = false", refund, StringComparison.Ordinal);

        var hello = Regex.Match(file, """(?s)Name = "Hello".*?\};""").Value;
        Assert.DoesNotContain("Timeout", hello, StringComparison.Ordinal);
        Assert.Contains("IsSynchronous = true", hello, StringComparison.Ordinal);

        Assert.Contains("PagingParameter = \"offset\"", Regex.Match(file, """(?s)Name = "List".*?\};""").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void ContextParameters_AreInNoSchema()
    {
        var file = Assert.Single(Tools.Compile(Orders));
        Assert.Contains("\"\"\"{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}\"\"\"u8", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\"caller\":", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\"key\":", file, StringComparison.Ordinal);
    }

    [Fact]
    public void HostsCallId_IsAskedForWhereTheClientIsKnown()
    {
        const string Code = "public partial class T { [AgentTool] public int M(int a) => a; }";
        Assert.DoesNotContain("CurrentCallId", Assert.Single(Tools.Compile(Code)), StringComparison.Ordinal);
        var file = Assert.Single(Tools.Compile(Code, references: SdkReferences.With("AgentGuard.Runtime", "Microsoft.Extensions.AI")));
        Assert.Contains("ToolHosting.CurrentCallId ??= static () => global::Microsoft.Extensions.AI.FunctionInvokingChatClient.CurrentContext?.CallContent.CallId;", file, StringComparison.Ordinal);
    }
}
